import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../backend/backend.ts'
import { toPair } from '../query/keys.ts'
import type { Tables } from '../schema/tables.ts'
import { inChunks } from './chunks.ts'
import { isAmong } from './is-among.ts'

/** How much of what a pair has in a year; the year is 0 where nothing says it. */
export type PairYear = Tables['pair_years']

/** What is summed up, by the name that it gets. */
export type PairSums = {
  readonly sums: Readonly<Record<string, readonly string[]>>
  /** How many measures that begin alike a pair has for the first time in a year, such as sectors. */
  readonly firsts: Readonly<Record<string, string>>
}

export type PairsReader = {
  /** Everything counted of a pair, by year and measure. */
  readonly years: (a: string, b: string) => Promise<readonly PairYear[]>
  /** One or more measures of every pair in the years from `from` to `to`: what a pair is compared with. */
  readonly compare: (measures: readonly string[], from: number, to: number) => Promise<readonly PairYear[]>
  /** Sums of measures of these pairs, in the order of pairs and years; without what has no year. */
  readonly sums: (pairs: readonly string[], wanted: PairSums) => Promise<readonly PairYear[]>
  /** Every pair that has an agreement, in alphabetic order. */
  readonly all: () => Promise<readonly string[]>
  /** Pairs with the most agreements, most first. */
  readonly most: (limit: number) => Promise<readonly { readonly pair: string; readonly agreements: number }[]>
}

export function createPairsReader(session: Pick<Session, 'db' | 'backend'>): PairsReader {
  const { db } = session
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
    sums: async (pairs, wanted) => {
      const rows = await inChunks(pairs, chunk => sumUp(session, chunk, wanted))
      return rows.sort((a, b) => (a.pair < b.pair ? -1 : a.pair > b.pair ? 1 : a.year - b.year))
    },
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

/** A row of the answer is a pair and a year with all sums side by side: a tenth of the rows that the table has. */
async function sumUp(
  session: Pick<Session, 'db' | 'backend'>,
  pairs: readonly string[],
  { sums, firsts }: PairSums,
): Promise<PairYear[]> {
  const among = isAmong(session, 'pair', pairs)
  const names = Object.keys(sums)
  const measures = names.flatMap(name => sums[name]!)
  const columns = names.map(
    (name, at) => sql`sum(case when measure in (${sql.join(sums[name]!)}) then n else 0 end) as ${sql.ref(`sum${at}`)}`,
  )
  const { rows } = await sql<Readonly<Record<string, number>> & { readonly pair: string; readonly year: number }>`
    select pair, year, ${sql.join(columns)} from pair_years where ${among} and year > 0 and measure in (${sql.join(measures)})
    group by pair, year order by pair, year`.execute(session.db)
  const found = rows.flatMap(row =>
    names.flatMap((measure, at) => {
      const n = Number(row[`sum${at}`])
      return n > 0 ? [{ pair: row.pair, year: row.year, measure, n }] : []
    }),
  )
  for (const [measure, prefix] of Object.entries(firsts)) {
    const first = await sql<{ pair: string; year: number; n: number }>`
      select pair, year, count(*) as n from (
        select pair, measure, min(year) as year from pair_years
        where ${among} and year > 0 and n > 0 and ${startsWith(prefix)} group by pair, measure
      ) as touched group by pair, year`.execute(session.db)
    for (const { pair, year, n } of first.rows) found.push({ pair, year, measure, n: Number(n) })
  }
  return found
}

const startsWith = (prefix: string): RawBuilder<unknown> =>
  sql`measure >= ${prefix} and measure < ${`${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`}`
