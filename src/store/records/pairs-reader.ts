import { type RawBuilder, sql } from 'kysely'
import type { Session } from '../backend/backend.ts'
import { toPair } from '../query/keys.ts'
import type { Tables } from '../schema/tables.ts'
import { inChunks } from './chunks.ts'
import { isAmong } from './is-among.ts'
import { joined, readTuples, tuple } from './read-tuples.ts'

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
    sums: (pairs, wanted) => inChunks(pairs.toSorted(), chunk => sumUp(session, chunk, wanted)),
    all: async () => {
      const ordered = sql`from (
        select key from key_counts where index_name = 'entry_index' and kind = 'pair' and n > 0 order by key
      ) as ordered`
      const keys = await readTuples<readonly [string]>(session, [sql.ref('key')], ordered)
      return keys.map(([key]) => key.slice('pair:'.length))
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

type Counted = readonly [year: number, measure: string, n: number]

/** What is counted of each pair comes as one text: row by row takes longer than all that is done with it. */
async function sumUp(
  session: Pick<Session, 'db' | 'backend'>,
  pairs: readonly string[],
  { sums, firsts }: PairSums,
): Promise<PairYear[]> {
  const measures = Object.values(sums).flat()
  const isWanted = sql.join(
    [
      ...(measures.length > 0 ? [sql`measure in (${sql.join(measures)})`] : []),
      ...Object.values(firsts).map(startsWith),
    ],
    sql` or `,
  )
  const counted = tuple(
    session,
    ['year', 'measure', 'n'].map(column => sql.ref(column)),
  )
  const { rows } = await sql<{ pair: string; list: string }>`
    select pair, ${joined(session, counted)} as list from pair_years
    where ${isAmong(session, 'pair', pairs)} and year > 0 and n > 0 and (${isWanted})
    group by pair order by pair`.execute(session.db)
  const namesOf = new Map(Object.entries(sums).flatMap(([name, own]) => own.map(measure => [measure, name] as const)))
  return rows.flatMap(({ pair, list }) => sumUpOne(pair, JSON.parse(`[${list}]`), namesOf, firsts))
}

function sumUpOne(
  pair: string,
  all: readonly Counted[],
  namesOf: ReadonlyMap<string, string>,
  firsts: PairSums['firsts'],
): PairYear[] {
  const years = new Map<number, Map<string, number>>()
  const add = (year: number, name: string, n: number) => {
    const ofYear = years.get(year) ?? new Map<string, number>()
    if (ofYear.size === 0) years.set(year, ofYear)
    ofYear.set(name, (ofYear.get(name) ?? 0) + n)
  }
  for (const [year, measure, n] of all) {
    const name = namesOf.get(measure)
    if (name !== undefined) add(year, name, n)
  }
  for (const [name, prefix] of Object.entries(firsts)) {
    const first = new Map<string, number>()
    for (const [year, measure] of all)
      if (measure.startsWith(prefix)) first.set(measure, Math.min(year, first.get(measure) ?? year))
    for (const year of first.values()) add(year, name, 1)
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, ofYear]) => [...ofYear].map(([measure, n]) => ({ pair, year, measure, n })))
}

const startsWith = (prefix: string): RawBuilder<unknown> =>
  sql`measure >= ${prefix} and measure < ${`${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`}`
