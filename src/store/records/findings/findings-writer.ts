import type { Agreement } from '../../../model/index.ts'
import { toDayRange } from '../../query/day-range.ts'
import { StoreError } from '../../store-error.ts'
import { checkText, toJson } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { inChunks } from '../chunks.ts'
import type { Edge } from './findings-reader.ts'

export type FindingsWriter = {
  /** Adds an agreement that was entered by hand to the findings of a document, such as the note behind it. */
  readonly add: (documentId: string, agreement: Agreement) => Promise<void>
  /** Takes findings away that were added by hand. */
  readonly remove: (ids: readonly string[]) => Promise<void>
  /** Says in which blocks findings are; what was said of them before is forgotten. */
  readonly putBlocks: (blocks: ReadonlyMap<string, readonly string[]>) => Promise<void>
  /** Adds edges; a pair that has one gets the new score. */
  readonly putEdges: (edges: readonly Edge[]) => Promise<void>
  /** Takes away all edges of the findings. */
  readonly removeEdges: (ids: readonly string[]) => Promise<void>
}

export function createFindingsWriter({ db, insert }: Writing): FindingsWriter {
  const removeEdges = async (ids: readonly string[]) => {
    await inChunks(ids, async chunk => {
      await db.deleteFrom('edges').where('a', 'in', chunk).execute()
      await db.deleteFrom('edges').where('b', 'in', chunk).execute()
      return []
    })
  }
  const removeBlocks = (ids: readonly string[]) =>
    inChunks(ids, chunk => db.deleteFrom('blocks').where('finding_id', 'in', chunk).execute())
  return {
    add: async (documentId, agreement) => {
      const document = await db.selectFrom('documents').select('no').where('id', '=', documentId).executeTakeFirst()
      if (!document)
        throw new StoreError('bad-value', {
          what: `finding ${agreement.id}`,
          reason: `there is no document ${documentId}`,
        })
      const last = await db
        .selectFrom('findings')
        .select(eb => eb.fn.max('ordinal').as('ordinal'))
        .where('document_no', '=', document.no)
        .executeTakeFirst()
      const { first, last: lastDay } = toDayRange(agreement.date?.value)
      const ordinal = (last?.ordinal ?? -1) + 1
      const json = toJson(agreement, `finding ${agreement.id}`)
      await insert('findings', [
        { id: agreement.id, document_no: document.no, ordinal, first_day: first, last_day: lastDay, json },
      ])
    },
    remove: async ids => {
      await removeBlocks(ids)
      await removeEdges(ids)
      await inChunks(ids, chunk => db.deleteFrom('findings').where('id', 'in', chunk).execute())
    },
    putBlocks: async blocks => {
      await removeBlocks([...blocks.keys()])
      const rows = [...blocks].flatMap(([finding_id, names]) =>
        [...new Set(names)].map(name => ({ block: checkText(name, `block of ${finding_id}`), finding_id })),
      )
      await insert('blocks', rows)
    },
    putEdges: async edges => {
      const rows = edges.map(({ a, b, score }) => (a < b ? { a, b, score } : { a: b, b: a, score }))
      await insert('edges', [...new Map(rows.map(row => [`${row.a} ${row.b}`, row])).values()], { ifThere: 'replace' })
    },
    removeEdges,
  }
}
