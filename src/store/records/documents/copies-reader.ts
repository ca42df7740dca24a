import type { Session } from '../../backend/backend.ts'
import { inChunks } from '../chunks.ts'

/** A document that may be a copy of another. */
export type CopyCandidate = { readonly documentId: string; readonly signature: string; readonly copyOf: string | null }

export type CopiesReader = {
  /** Of each band the `most` documents that were added first: many share a band of common phrases, and copies share others as well. */
  readonly candidates: (bands: readonly string[], most: number) => Promise<readonly CopyCandidate[]>
  /** Ids of the documents of a group of copies, in the order in which they were added. */
  readonly group: (group: string) => Promise<readonly string[]>
}

export function createCopiesReader({ db }: Pick<Session, 'db'>): CopiesReader {
  return {
    candidates: async (bands, most) => {
      const numbers = new Set<number>()
      for (const band of bands) {
        const rows = await db
          .selectFrom('bands')
          .select('document_no')
          .where('band', '=', band)
          .orderBy('document_no')
          .limit(most)
          .execute()
        for (const row of rows) numbers.add(row.document_no)
      }
      const found = await inChunks([...numbers], chunk =>
        db
          .selectFrom('documents')
          .innerJoin('signatures', 'signatures.document_no', 'documents.no')
          .select(['documents.no', 'documents.id', 'documents.copy_of', 'signatures.signature'])
          .where('documents.no', 'in', chunk)
          .execute(),
      )
      return found
        .sort((a, b) => a.no - b.no)
        .map(({ id, signature, copy_of }) => ({ documentId: id, signature, copyOf: copy_of }))
    },
    group: async group => {
      const rows = await db.selectFrom('documents').select('id').where('copy_of', '=', group).orderBy('no').execute()
      return rows.map(row => row.id)
    },
  }
}
