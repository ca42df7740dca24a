import type { EntryFilter, Reader } from '../store/index.ts'
import { AnswerError } from './answer-error.ts'
import { toCountry } from './to-pair.ts'
import { sayYears, type Years } from './to-years.ts'

type Pair = readonly [string, string]

/** Why there is no answer on a pair of which no agreement was found: it is unknown, unknown in these years, or has none. */
export async function whyNoPair(reader: Pick<Reader, 'pairs'>, pair: Pair, years: Years): Promise<AnswerError> {
  const name = pair.join('-')
  if ((await reader.pairs.years(...pair)).length === 0) return new AnswerError('no-pair', { pair: name, hint: '' })
  const said = sayYears(years)
  return said === null
    ? new AnswerError('no-agreement', { pair: name })
    : new AnswerError('no-years', { pair: name, years: said })
}

/**
 * Why no agreement is like a filter: a country that it names may not be one.
 *
 * @param list the command that lists what it finds
 */
export function whyNothing({ pair, between, countries }: EntryFilter, list: string): AnswerError {
  try {
    for (const code of [...(pair ?? []), ...(between ?? []), ...(countries ?? [])]) toCountry(code)
  } catch (error) {
    if (error instanceof AnswerError) return error
    throw error
  }
  return new AnswerError('nothing', { filter: list })
}
