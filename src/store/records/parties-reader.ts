import { sql } from 'kysely'
import type { Party } from '../../model/index.ts'
import type { Session } from '../backend/backend.ts'
import type { Page, PageOptions } from '../query/cursor.ts'
import { isAmong } from './is-among.ts'
import { optional } from './optional.ts'
import { readList } from './read-list.ts'
import { readTuples } from './read-tuples.ts'

/** A party of agreements, and of how many. */
export type PartyCount = Pick<Party, 'name' | 'type' | 'country' | 'id'> & {
  readonly key: string
  readonly agreements: number
}

export type NamedParty = Omit<PartyCount, 'id' | 'agreements'>

export type PartiesReader = {
  /** Those with the most agreements first. */
  readonly list: (page?: PageOptions) => Promise<Page<PartyCount>>
  /** By the key that rows and facets have. */
  readonly get: (key: string) => Promise<PartyCount | null>
  /** Who the parties with these keys are, in no order; those not there are left out. */
  readonly named: (keys: readonly string[]) => Promise<readonly NamedParty[]>
}

const KIND = 'party:'

type Row = {
  readonly key: string
  readonly n: number
  readonly name: string
  readonly type: string
  readonly country: string | null
  readonly wikidata: string | null
}

export function createPartiesReader(session: Pick<Session, 'db' | 'backend'>): PartiesReader {
  const { db } = session
  const select = () =>
    db
      .selectFrom('key_counts')
      .innerJoin('parties', 'parties.key', 'key_counts.key')
      .select(['key_counts.key', 'key_counts.n', 'parties.name', 'parties.type', 'parties.country', 'parties.wikidata'])
      .where('key_counts.index_name', '=', 'entry_index')
  return {
    list: (page = {}) =>
      readList(
        ['parties'],
        ['count', 'string'],
        page,
        (after, limit) =>
          select()
            .where('key_counts.kind', '=', 'party')
            .$if(after !== null, query =>
              query.where(sql<boolean>`(key_counts.n, key_counts.key) < (${after![0]}, ${after![1]})`),
            )
            .orderBy('key_counts.n', 'desc')
            .orderBy('key_counts.key', 'desc')
            .limit(limit)
            .execute(),
        row => [row.n, row.key],
        toParty,
      ),
    get: async key => {
      const row = await select().where('key_counts.key', '=', `${KIND}${key}`).executeTakeFirst()
      return row ? toParty(row) : null
    },
    named: async keys => {
      const among = isAmong(
        session,
        'key',
        keys.map(key => `${KIND}${key}`),
      )
      const columns = ['key', 'name', 'type', 'country'].map(column => sql.ref(column))
      const found = await readTuples<NamedTuple>(session, columns, sql`from parties where ${among}`)
      return found.map(([key, name, type, country]) => ({
        key: key.slice(KIND.length),
        name,
        type,
        ...optional('country', country),
      }))
    },
  }
}

type NamedTuple = readonly [key: string, name: string, type: Party['type'], country: string | null]

const toParty = (row: Row): PartyCount => ({
  key: row.key.slice(KIND.length),
  name: row.name,
  type: row.type as Party['type'],
  ...optional('country', row.country),
  ...optional('id', row.wikidata),
  agreements: row.n,
})
