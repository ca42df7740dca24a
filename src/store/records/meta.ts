import type { Session } from '../backend/backend.ts'
import { StoreError } from '../store-error.ts'
import { checkText } from '../write/to-json.ts'
import type { Writing } from '../write/writing.ts'

export type MetaReader = {
  /** What was noted under a name, such as the version of the extractor; null where nothing was. */
  readonly get: (name: string) => Promise<string | null>
  /** What was noted under the names that begin so. */
  readonly under: (beginning: string) => Promise<ReadonlyMap<string, string>>
}
export type MetaWriter = {
  readonly set: (name: string, value: string) => Promise<void>
  readonly remove: (name: string) => Promise<void>
}

/** What views are made of as long as it is the same; another one after a backup was restored. */
export const VIEWS_EPOCH = 'views-epoch'
/** Notes of the store itself. */
const OWN = new Set(['schema', VIEWS_EPOCH])

export function createMetaReader({ db }: Pick<Session, 'db'>): MetaReader {
  return {
    get: async name =>
      (await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst())?.value ?? null,
    under: async beginning => {
      // There are few.
      const rows = await db.selectFrom('meta').select(['name', 'value']).orderBy('name').execute()
      return new Map(rows.filter(({ name }) => name.startsWith(beginning)).map(({ name, value }) => [name, value]))
    },
  }
}

export function createMetaWriter({ db, insert }: Pick<Writing, 'db' | 'insert'>): MetaWriter {
  const checkName = (name: string) => {
    if (OWN.has(name)) throw new StoreError('bad-value', { what: `note "${name}"`, reason: 'that name is taken' })
  }
  return {
    remove: async name => {
      checkName(name)
      await db.deleteFrom('meta').where('name', '=', name).execute()
    },
    set: async (name, value) => {
      checkName(name)
      await insert('meta', [{ name: checkText(name, 'note'), value: checkText(value, `note "${name}"`) }], {
        ifThere: 'replace',
      })
    },
  }
}
