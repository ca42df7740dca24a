import type { VerbForm } from '../../../engine/words.ts'
import { DOUBLING, IRREGULAR } from './verbs.ts'

/** The forms of an English verb; of "write off" those of its first word with the rest behind. */
export function inflect(lemma: string): readonly (readonly [string, readonly VerbForm[]])[] {
  const [verb = '', ...rest] = lemma.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const irregular = IRREGULAR[verb]
  const forms: [string, VerbForm[]][] = [
    [verb, ['base']],
    [present(verb), ['present']],
    [gerund(verb), ['gerund']],
  ]
  if (irregular && irregular[0] === irregular[1]) forms.push([irregular[0], ['past', 'participle']])
  else if (irregular) forms.push([irregular[0], ['past']], [irregular[1], ['participle']])
  else forms.push([past(verb), ['past', 'participle']])
  return forms.map(([word, kinds]) => [word + tail, kinds] as const)
}

const isConsonantY = (verb: string) => /[^aeiou]y$/.test(verb)
function present(verb: string): string {
  if (isConsonantY(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}
function doubled(verb: string): string {
  return DOUBLING.has(verb) ? verb + verb.at(-1) : verb
}
function past(verb: string): string {
  if (isConsonantY(verb)) return `${verb.slice(0, -1)}ied`
  return verb.endsWith('e') ? `${verb}d` : `${doubled(verb)}ed`
}
function gerund(verb: string): string {
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`
}
