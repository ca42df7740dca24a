import type { Session } from '../../backend/backend.ts'
import { inChunks } from '../chunks.ts'
import { firstOfEach } from '../first-of-each.ts'
import { isAmong } from '../is-among.ts'

/** A document that may be a copy of another. */
export type CopyCandidate = { readonly documentId: string; readonly signature: string; readonly copyOf: string | null }

export type CopiesReader = {
  /** Of each band the `most` documents that were added first: many share a band of common phrases, and copies share others as well. */
  readonly candidates: (
    bands: readonly string[],
    most: number,
  ) => Promise<ReadonlyMap<string, readonly CopyCandidate[]>>
  /** Ids of the documents of a group of copies, in the order in which they were added. */
  readonly group: (group: string) => Promise<readonly string[]>
}

export function createCopiesReader(session: Pick<Session, 'db' | 'backend'>): CopiesReader {
  const { db } = session
  return {
    candidates: async (bands, most) => {
      const listing = { table: 'bands', key: 'band', value: 'document_no' } as const
      const numbers = await firstOfEach<string, number>(session, listing, bands, most)
      const rows = await inChunks([...new Set([...numbers.values()].flat())], chunk =>
        db
          .selectFrom('documents')
          .innerJoin('signatures', 'signatures.document_no', 'documents.no')
          .select(['documents.no', 'documents.id', 'documents.copy_of', 'signatures.signature'])
          .where(isAmong(session, 'documents.no', chunk))
          .execute(),
      )
      const byNumber = new Map(
        rows.map(({ no, id, signature, copy_of }) => [no, { documentId: id, signature, copyOf: copy_of }]),
      )
      return new Map([...numbers].map(([band, list]) => [band, list.flatMap(no => byNumber.get(no) ?? [])]))
    },
    group: async group => {
      const rows = await db.selectFrom('documents').select('id').where('copy_of', '=', group).orderBy('no').execute()
      return rows.map(row => row.id)
    },
  }
}
