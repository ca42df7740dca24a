import { country, knowledge } from '../knowledge/index.ts'
import { AnswerError } from './answer-error.ts'

/**
 * Two codes as a pair, in alphabetic order.
 *
 * @throws AnswerError `no-country`, with the code of a name that was written instead of one, or `same-country`.
 */
export function toPair(a: string, b: string): readonly [string, string] {
  const codes = [toCountry(a), toCountry(b)].sort() as [string, string]
  if (codes[0] === codes[1]) throw new AnswerError('same-country', { code: codes[0] })
  return codes
}

/** @throws AnswerError `no-country` */
export function toCountry(written: string): string {
  const code = written.trim().toUpperCase()
  if (country(code)) return code
  const named = knowledge().countries.find(({ names }) => names.some(name => name.toUpperCase() === code))
  throw new AnswerError('no-country', { code: written, hint: named ? ` ${named.name} is ${named.code}.` : '' })
}
