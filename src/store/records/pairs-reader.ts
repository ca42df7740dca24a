import type { Session } from '../backend/backend.ts'
import { toPair } from '../query/keys.ts'
import type { Tables } from '../schema/tables.ts'

/** How much of what a pair has in a year; the year is 0 where nothing says it. */
export type PairYear = Tables['pair_years']

export type PairsReader = {
  /** Everything counted of a pair, by year and measure. */
  readonly years: (a: string, b: string) => Promise<readonly PairYear[]>
  /** One or more measures of every pair in the years from `from` to `to`: what a pair is compared with. */
  readonly compare: (measures: readonly string[], from: number, to: number) => Promise<readonly PairYear[]>
  /** Pairs with the most agreements, most first. */
  readonly most: (limit: number) => Promise<readonly { readonly pair: string; readonly agreements: number }[]>
}

export function createPairsReader({ db }: Pick<Session, 'db'>): PairsReader {
  return {
    years: (a, b) =>
      db
        .selectFrom('pair_years')
        .selectAll()
        .where('pair', '=', toPair(a, b))
        .orderBy('year')
        .orderBy('measure')
        .execute(),
    compare: (measures, from, to) =>
      measures.length === 0
        ? Promise.resolve([])
        : db
            .selectFrom('pair_years')
            .selectAll()
            .where('year', '>=', from)
            .where('year', '<=', to)
            .where('measure', 'in', measures)
            .orderBy('year')
            .orderBy('measure')
            .orderBy('pair')
            .execute(),
    most: async limit => {
      const rows = await db
        .selectFrom('key_counts')
        .select(['key', 'n'])
        .where('index_name', '=', 'entry_index')
        .where('kind', '=', 'pair')
        .orderBy('n', 'desc')
        .orderBy('key', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ key, n }) => ({ pair: key.slice('pair:'.length), agreements: n }))
    },
  }
}
