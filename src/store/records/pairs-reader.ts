import type { Session } from '../backend/backend.ts'
import { toPair } from '../query/keys.ts'
import type { Tables } from '../schema/tables.ts'
import { inChunks } from './chunks.ts'

/** How much of what a pair has in a year; the year is 0 where nothing says it. */
export type PairYear = Tables['pair_years']

export type PairsReader = {
  /** Everything counted of a pair, by year and measure. */
  readonly years: (a: string, b: string) => Promise<readonly PairYear[]>
  /** One or more measures of every pair in the years from `from` to `to`: what a pair is compared with. */
  readonly compare: (measures: readonly string[], from: number, to: number) => Promise<readonly PairYear[]>
  /** These measures of these pairs, in all years; in the order of pairs and years. */
  readonly of: (pairs: readonly string[], measures: readonly string[]) => Promise<readonly PairYear[]>
  /** Every pair that has an agreement, in alphabetic order. */
  readonly all: () => Promise<readonly string[]>
  /** Pairs with the most agreements, most first. */
  readonly most: (limit: number) => Promise<readonly { readonly pair: string; readonly agreements: number }[]>
}

export function createPairsReader({ db }: Pick<Session, 'db'>): PairsReader {
  const withAgreements = () =>
    db.selectFrom('key_counts').where('index_name', '=', 'entry_index').where('kind', '=', 'pair')
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
    of: (pairs, measures) =>
      inChunks(pairs, chunk =>
        db
          .selectFrom('pair_years')
          .selectAll()
          .where('pair', 'in', chunk)
          .where('measure', 'in', measures)
          .orderBy('pair')
          .orderBy('year')
          .execute(),
      ),
    all: async () => {
      const rows = await withAgreements().select('key').where('n', '>', 0).orderBy('key').execute()
      return rows.map(({ key }) => key.slice('pair:'.length))
    },
    most: async limit => {
      const rows = await withAgreements()
        .select(['key', 'n'])
        .orderBy('n', 'desc')
        .orderBy('key', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ key, n }) => ({ pair: key.slice('pair:'.length), agreements: n }))
    },
  }
}
