import type { EntryFilter, EntryPage, Store } from '../../src/store/index.ts'

/** What is asked for, and how many of a hundred queries are so. */
const MIX: readonly { readonly share: number; readonly filter: EntryFilter; readonly page?: EntryPage }[] = [
  { share: 20, filter: { pair: ['CN', 'RU'] } },
  { share: 15, filter: { text: 'railway' } },
  { share: 10, filter: { text: 'gas pipel* -transit' } },
  { share: 10, filter: { countries: ['KE'], sectors: ['transport'] } },
  { share: 10, filter: { pair: ['CN', 'PK'], from: '2010', to: '2015' } },
  { share: 10, filter: { forms: ['treaty'], from: '2014-05', to: '2014-05' } },
  { share: 10, filter: { text: '"power line"', statuses: ['signed'] } },
  { share: 5, filter: { amount: { currency: 'USD', min: 1e9 } }, page: { order: 'amount' } },
  { share: 5, filter: { has: ['conflict'] }, page: { order: 'confidence', isAscending: true } },
  { share: 5, filter: { sectors: ['energy'] }, page: { order: 'sources' } },
]

const ROUNDS = 3

/** Milliseconds of each of some hundred queries, first pages of 50, one after the other. */
export async function timeQueries(store: Store): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    for (const { share, filter, page = {} } of MIX)
      for (let at = 0; at < share; at++) {
        const start = performance.now()
        await store.entries.list(filter, page)
        times.push(performance.now() - start)
      }
  return times
}

/** The value that 95 of a hundred do not pass. */
export const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(0.95 * values.length) - 1]!
