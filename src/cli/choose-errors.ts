import { FIELDS } from '../evaluate/index.ts'
import { CommandError } from './command-error.ts'
import { nearest } from './nearest.ts'

/** How many errors of a kind to show: all of them, a few, or none. */
export type ShowErrors = (kind: string) => 'all' | 'few' | 'none'

const OUTCOMES = ['missed', 'false', 'wrong']

/** What `--errors` asks for. Kinds are an outcome and a field; each word alone stands for all kinds that have it. */
export function chooseErrors(asked: readonly string[]): ShowErrors {
  const fields = Object.keys(FIELDS)
  const known = [
    'all',
    'none',
    ...OUTCOMES,
    ...fields,
    ...OUTCOMES.flatMap(each => fields.map(field => `${each} ${field}`)),
  ]
  for (const word of asked) {
    if (known.includes(word)) continue
    const meant = nearest(word, known)
    const hint = meant === null ? '' : ` Did you mean "${meant}"?`
    throw new CommandError(
      `foedera eval: there is no kind of error "${word}".${hint} It is all, none, ${OUTCOMES.join(', ')}, a field such as ` +
        '"status", or both as in "missed agreement".',
    )
  }
  if (asked.length === 0) return () => 'few'
  return kind => {
    const [outcome, ...field] = kind.split(' ')
    return ['all', kind, outcome, field.join(' ')].some(word => asked.includes(word!)) ? 'all' : 'none'
  }
}
