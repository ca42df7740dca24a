import { sql } from 'kysely'
import type { Party } from '../../model/index.ts'
import type { Session } from '../backend/backend.ts'
import type { Page, PageOptions } from '../query/cursor.ts'
import { isAmong } from './is-among.ts'
import { optional } from './optional.ts'
import { readList } from './read-list.ts'

/** A party of agreements, and of how many. */
export type PartyCount = Pick<Party, 'name' | 'type' | 'country' | 'id'> & {
  readonly key: string
  readonly agreements: number
}

export type PartiesReader = {
  /** Those with the most agreements first. */
  readonly list: (page?: PageOptions) => Promise<Page<PartyCount>>
  /** By the keys that rows and facets have, in that order; those not there are left out. */
  readonly get: (keys: readonly string[]) => Promise<readonly PartyCount[]>
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
    get: async keys => {
      const rows = await select()
        .where(
          isAmong(
            session,
            'key_counts.key',
            keys.map(key => `${KIND}${key}`),
          ),
        )
        .execute()
      const byKey = new Map(rows.map(row => [row.key, row]))
      return keys.flatMap(key => (byKey.has(`${KIND}${key}`) ? [toParty(byKey.get(`${KIND}${key}`)!)] : []))
    },
  }
}

const toParty = (row: Row): PartyCount => ({
  key: row.key.slice(KIND.length),
  name: row.name,
  type: row.type as Party['type'],
  ...optional('country', row.country),
  ...optional('id', row.wikidata),
  agreements: row.n,
})
