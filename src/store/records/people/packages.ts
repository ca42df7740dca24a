import { sql } from 'kysely'
import type { Package } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import type { Page, PageOptions } from '../../query/cursor.ts'
import { type DateFilter, toDays } from '../../query/date-filter.ts'
import { toDayRange } from '../../query/day-range.ts'
import { toJson } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { inChunks } from '../chunks.ts'
import { isAmong } from '../is-among.ts'
import { readList } from '../read-list.ts'

export type PackagesReader = {
  /** Newest first. */
  readonly list: (filter?: DateFilter, page?: PageOptions) => Promise<Page<Package>>
  readonly get: (ids: readonly string[]) => Promise<readonly Package[]>
}
export type PackagesWriter = {
  readonly put: (packages: readonly Package[]) => Promise<void>
  readonly remove: (ids: readonly string[]) => Promise<void>
}

export function createPackagesReader(session: Pick<Session, 'db' | 'backend'>): PackagesReader {
  const { db } = session
  return {
    list: (filter = {}, page = {}) => {
      const { first, last } = toDays(filter)
      return readList(
        ['packages', filter],
        ['string', 'string'],
        page,
        (after, limit) =>
          db
            .selectFrom('packages')
            .select(['first_day', 'id', 'json'])
            .$if(first !== undefined, query => query.where('first_day', '>=', first!))
            .$if(last !== undefined, query => query.where('first_day', '<=', last!))
            .$if(after !== null, query => query.where(sql<boolean>`(first_day, id) < (${after![0]}, ${after![1]})`))
            .orderBy('first_day', 'desc')
            .orderBy('id', 'desc')
            .limit(limit)
            .execute(),
        row => [row.first_day, row.id],
        row => JSON.parse(row.json) as Package,
      )
    },
    get: async ids => {
      const rows = await inChunks(ids, chunk =>
        db
          .selectFrom('packages')
          .select(['id', 'json'])
          .where(isAmong(session, 'id', chunk))
          .execute(),
      )
      const byId = new Map(rows.map(row => [row.id, row.json]))
      return ids.flatMap(id => (byId.has(id) ? [JSON.parse(byId.get(id)!) as Package] : []))
    },
  }
}

export function createPackagesWriter({ session, db, insert }: Writing): PackagesWriter {
  return {
    put: async packages => {
      const rows = packages.map(each => {
        const { first, last } = toDayRange(each.date)
        const json = toJson(each, `package ${each.id}`)
        return { id: each.id, name: each.name ?? null, first_day: first ?? '', last_day: last, json }
      })
      await insert('packages', [...new Map(rows.map(row => [row.id, row])).values()], { ifThere: 'replace' })
    },
    remove: async ids => {
      await inChunks(ids, chunk =>
        db
          .deleteFrom('packages')
          .where(isAmong(session, 'id', chunk))
          .execute(),
      )
    },
  }
}
