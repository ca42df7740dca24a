import { comparedPairs, PAIR_SUMS, type Rates, type Ties, ties, yearOf } from '../analyse/index.ts'
import type { Store } from '../store/index.ts'
import { AnswerError } from './answer-error.ts'
import { readRows } from './read-all.ts'
import { readEvents, readStatements } from './read-voices.ts'
import { sayYears, type Years } from './to-years.ts'

export type TiesQuestion = Years & { readonly pair: readonly [string, string]; readonly rates: Rates }

/**
 * Are the ties of two countries deepening?
 *
 * @throws AnswerError `no-pair` where the register knows nothing of the two, `no-years` where it does not in these years.
 */
export const answerTies = (store: Pick<Store, 'snapshot'>, { pair, from, to, rates }: TiesQuestion): Promise<Ties> =>
  store.snapshot(async reader => {
    const name = pair.join('-')
    const counts = await reader.pairs.sums([name], PAIR_SUMS)
    const both = await readRows(reader, { pair })
    if (counts.length + both.length === 0) throw new AnswerError('no-pair', { pair: name, hint: '' })
    const isAsked = (year: number) => (from ?? year) <= year && year <= (to ?? year)
    const known = [...counts.map(({ year }) => year), ...both.map(row => yearOf(row) ?? 0)]
    const years = sayYears({ from, to })
    if (years !== null && !known.some(isAsked)) throw new AnswerError('no-years', { pair: name, years })
    const all = await reader.pairs.all()
    const pairs = comparedPairs(all, name)
    return ties({
      pair,
      from,
      to,
      rows: both.filter(row => row.pair === name),
      beside: both.filter(row => row.pair !== name),
      events: await readEvents(reader, pair),
      statements: await readStatements(reader, pair),
      counts,
      others: {
        pairs,
        counts: await reader.pairs.sums(pairs, PAIR_SUMS),
        known: all.filter(each => each !== name).length,
      },
      // Where nothing is sure at all, nothing is weighed by how sure it is.
      meanConfidence: (await reader.entries.meanConfidence()) || 1,
      rates,
    })
  })
