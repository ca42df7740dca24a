import type { Decision } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import type { Writing } from '../../write/writing.ts'
import { isAmong } from '../is-among.ts'

/** A document that is new or of which something changed. */
export type DocumentChange = { readonly no: number; readonly document: string }

/** What registers of what some may see are brought up to date by. */
export type ViewsReader = {
  /** The number of the last change; 0 where there is none. */
  readonly last: () => Promise<number>
  /** The number of the last change that takes something from somebody. */
  readonly lastHiding: () => Promise<number>
  /** Changes after a number, oldest first. */
  readonly changes: (after: number, most: number) => Promise<readonly DocumentChange[]>
  /** Decisions after a number, oldest first. */
  readonly decisions: (
    after: number,
    most: number,
  ) => Promise<readonly { readonly no: number; readonly decision: Decision }[]>
  /** Documents that were behind decisions when they were made; decisions of which nothing was noted are left out. */
  readonly behind: (decisions: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>
}
export type ViewsWriter = {
  /** Notes which documents were behind a decision. */
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
    last: () => highest(false),
    lastHiding: () => highest(true),
    changes: (after, most) =>
      db
        .selectFrom('document_changes')
        .select(['no', 'document'])
        .where('no', '>', after)
        .orderBy('no')
        .limit(most)
        .execute(),
    decisions: async (after, most) => {
      const found = db.selectFrom('decisions').select(['no', 'json']).where('no', '>', after)
      const rows = await found.orderBy('no').limit(most).execute()
      return rows.map(({ no, json }) => ({ no, decision: JSON.parse(json) as Decision }))
    },
    behind: async decisions => {
      const rows = await db
        .selectFrom('decision_documents')
        .selectAll()
        .where(isAmong(session, 'decision', decisions))
        .execute()
      const byDecision = Map.groupBy(rows, row => row.decision)
      return new Map([...byDecision].map(([id, all]) => [id, all.map(({ document }) => document)]))
    },
  }
}

export function createViewsWriter({ insert }: Writing): ViewsWriter {
  return {
    putBehind: (decision, documents) =>
      insert(
        'decision_documents',
        documents.map(document => ({ decision, document })),
        { ifThere: 'keep' },
      ),
  }
}
