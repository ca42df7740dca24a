import type { Session } from '../../backend/backend.ts'
import type { Tables } from '../../schema/tables.ts'
import { toJson } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { isAmong } from '../is-among.ts'

/** A register of what some callers may see. */
export type View = {
  readonly name: string
  /** Which collections it has beside the documents of none. */
  readonly collections: readonly string[]
}

/** A document that is new or of which something changed. */
export type DocumentChange = { readonly no: number; readonly document: string }

/** How far a list of changes has come: its last number, and the last that takes something from somebody. */
export type ChangeHead = { readonly last: number; readonly lastHiding: number }

export type ViewsReader = {
  readonly list: () => Promise<readonly View[]>
  readonly head: () => Promise<ChangeHead>
  /** Changes after a number, oldest first. */
  readonly changes: (after: number, most: number) => Promise<readonly DocumentChange[]>
  /** Documents that were behind decisions when they were made; decisions of which nothing was noted are left out. */
  readonly behind: (decisions: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>
}
export type ViewsWriter = {
  readonly add: (view: View, at: string) => Promise<void>
  readonly putBehind: (decision: string, documents: readonly string[]) => Promise<void>
}

export function createViewsReader(session: Pick<Session, 'db' | 'backend'>): ViewsReader {
  const { db } = session
  const highest = async (isHiding: boolean) => {
    const { no } = await db
      .selectFrom('document_changes')
      .select(({ fn }) => fn.max<number | null>('no').as('no'))
      .$if(isHiding, query => query.where('hides', '=', 1))
      .executeTakeFirstOrThrow()
    return no ?? 0
  }
  return {
    list: async () => {
      const rows = await db.selectFrom('views').selectAll().orderBy('name').execute()
      return rows.map(({ name, collections }) => ({ name, collections: JSON.parse(collections) as string[] }))
    },
    head: async () => ({ last: await highest(false), lastHiding: await highest(true) }),
    changes: (after, most) =>
      db
        .selectFrom('document_changes')
        .select(['no', 'document'])
        .where('no', '>', after)
        .orderBy('no')
        .limit(most)
        .execute(),
    behind: async decisions => {
      const rows = await db
        .selectFrom('decision_documents')
        .selectAll()
        .where(isAmong(session, 'decision', decisions))
        .execute()
      return new Map(
        [...Map.groupBy(rows, row => row.decision)].map(([id, all]) => [id, all.map(({ document }) => document)]),
      )
    },
  }
}

export function createViewsWriter({ insert }: Writing): ViewsWriter {
  return {
    add: ({ name, collections }, at) => {
      const row: Tables['views'] = { name, collections: toJson(collections, 'collections of a view'), created: at }
      return insert('views', [row], { ifThere: 'keep' })
    },
    putBehind: (decision, documents) =>
      insert(
        'decision_documents',
        documents.map(document => ({ decision, document })),
        { ifThere: 'keep' },
      ),
  }
}
