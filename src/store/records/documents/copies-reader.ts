import type { Session } from '../../backend/backend.ts'
import { inChunks } from '../chunks.ts'

/** A document that may be a copy of another. */
export type CopyCandidate = { readonly documentId: string; readonly signature: string; readonly copyOf: string | null }

export type CopiesReader = {
  /** At most `most` documents that share one of the bands, those first that were added first. */
  readonly candidates: (bands: readonly string[], most: number) => Promise<readonly CopyCandidate[]>
  /** Ids of the documents of a group of copies, in the order in which they were added. */
  readonly group: (group: string) => Promise<readonly string[]>
}

export function createCopiesReader({ db }: Pick<Session, 'db'>): CopiesReader {
  return {
    candidates: async (bands, most) => {
      const rows = await inChunks(bands, chunk =>
        db
          .selectFrom('bands')
          .innerJoin('documents', 'documents.no', 'bands.document_no')
          .innerJoin('signatures', 'signatures.document_no', 'bands.document_no')
          .select(['documents.no', 'documents.id', 'documents.copy_of', 'signatures.signature'])
          .distinct()
          .where('bands.band', 'in', chunk)
          .orderBy('documents.no')
          .limit(most)
          .execute(),
      )
      return rows.map(({ id, signature, copy_of }) => ({ documentId: id, signature, copyOf: copy_of }))
    },
    group: async group => {
      const rows = await db.selectFrom('documents').select('id').where('copy_of', '=', group).orderBy('no').execute()
      return rows.map(row => row.id)
    },
  }
}
