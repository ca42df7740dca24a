import { list, type VerbForm } from '../../../engine/kit-words.ts'
import { DOUBLING, IRREGULAR } from './verbs.ts'

const IRREGULAR_FORMS = new Map(
  list(IRREGULAR).map(row => {
    const [base = '', past = '', participle = ''] = row.split(' ')
    return [base, [past, participle] as const]
  }),
)
const DOUBLED = new Set(list(DOUBLING))

/** The forms of an English verb; of "write off" those of its first word with the rest behind. */
export function inflect(lemma: string): readonly (readonly [string, readonly VerbForm[]])[] {
  const [verb = '', ...rest] = lemma.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  if (verb === 'be') return BE_FORMS.map(([word, kinds]) => [word + tail, kinds] as const)
  const forms: [string, VerbForm[]][] = [
    [verb, ['base']],
    [present(verb), ['present']],
    [gerund(verb), ['gerund']],
  ]
  const irregular = IRREGULAR_FORMS.get(verb)
  if (!irregular) forms.push([past(verb), ['past', 'participle']])
  else if (irregular[0] === irregular[1]) forms.push([irregular[0], ['past', 'participle']])
  else forms.push([irregular[0], ['past']], [irregular[1], ['participle']])
  return forms.map(([word, kinds]) => [word + tail, kinds] as const)
}

const BE_FORMS: readonly (readonly [string, readonly VerbForm[]])[] = [
  ['is', ['present']],
  ['are', ['present']],
  ['was', ['past']],
  ['were', ['past']],
  ['be', ['base']],
  ['been', ['participle']],
]
const isConsonantY = (verb: string) => /[^aeiou]y$/.test(verb)
function present(verb: string): string {
  if (isConsonantY(verb)) return `${verb.slice(0, -1)}ies`
  if (verb === 'have') return 'has'
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}
function doubled(verb: string): string {
  return DOUBLED.has(verb) ? verb + verb.at(-1) : verb
}
function past(verb: string): string {
  if (isConsonantY(verb)) return `${verb.slice(0, -1)}ied`
  return verb.endsWith('e') ? `${verb}d` : `${doubled(verb)}ed`
}
function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  return verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`
}
