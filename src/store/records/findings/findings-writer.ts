import type { Agreement } from '../../../model/index.ts'
import { toDayRange } from '../../query/day-range.ts'
import { StoreError } from '../../store-error.ts'
import { checkText, toJson } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { inChunks } from '../chunks.ts'
import { isAmong } from '../is-among.ts'
import type { Waiting } from './findings-reader.ts'

export type FindingsWriter = {
  /** Adds an agreement that was entered by hand to the findings of a document, such as the note behind it. */
  readonly add: (documentId: string, agreement: Agreement) => Promise<void>
  /** Takes findings away that were added by hand. Take them out of their blocks first. */
  readonly remove: (ids: readonly string[]) => Promise<void>
  /** Puts findings into blocks; those that they are in already stay. */
  readonly putBlocks: (blocks: ReadonlyMap<string, readonly number[]>) => Promise<void>
  /** Takes findings out of blocks. Which they are in is not looked up: it follows from a finding as it was when it was put there. */
  readonly leaveBlocks: (blocks: ReadonlyMap<string, readonly number[]>) => Promise<void>
  /** Says which findings have to be looked at together; what was said of them before is forgotten. */
  readonly putTogether: (components: readonly (readonly string[])[]) => Promise<void>
  /** Says which ids findings of older readings have now. */
  readonly rename: (ids: ReadonlyMap<string, string>) => Promise<void>
  /** Says that findings are yet to be resolved. */
  readonly wait: (findings: readonly Waiting[]) => Promise<void>
  /** Says that they are not, or no more. */
  readonly settle: (findings: readonly Waiting[]) => Promise<void>
}

export function createFindingsWriter({ session, db, insert }: Writing): FindingsWriter {
  const leave = (ids: readonly string[]) =>
    inChunks(ids, chunk =>
      db
        .deleteFrom('components')
        .where(isAmong(session, 'finding_id', chunk))
        .execute(),
    )
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
        {
          id: agreement.id,
          document_no: document.no,
          ordinal,
          first_day: first,
          last_day: lastDay,
          context: null,
          json,
        },
      ])
    },
    remove: async ids => {
      await leave(ids)
      await inChunks(ids, chunk =>
        db
          .deleteFrom('findings')
          .where(isAmong(session, 'id', chunk))
          .execute(),
      )
    },
    putBlocks: async blocks => {
      const rows = [...blocks].flatMap(([finding_id, numbers]) => numbers.map(block => ({ block, finding_id })))
      // In the order of the key, rows that lie together are written together.
      rows.sort((a, b) => a.block - b.block || (a.finding_id < b.finding_id ? -1 : 1))
      await insert('blocks', rows, { ifThere: 'keep' })
    },
    leaveBlocks: async blocks => {
      for (const [id, numbers] of blocks)
        await inChunks(numbers, chunk =>
          db
            .deleteFrom('blocks')
            .where('finding_id', '=', id)
            .where(isAmong(session, 'block', chunk))
            .execute(),
        )
    },
    putTogether: async components => {
      await leave(components.flat())
      const rows = components.flatMap(ids => {
        const component = ids.toSorted()[0]!
        return ids.length < 2 ? [] : ids.map(finding_id => ({ finding_id, component }))
      })
      await insert('components', rows)
    },
    rename: async ids => {
      for (const [before, now] of ids) await db.updateTable('aliases').set({ now }).where('now', '=', before).execute()
      const rows = [...ids].map(([finding_id, now]) => ({ finding_id, now }))
      await insert('aliases', rows, { ifThere: 'replace' })
    },
    wait: async findings => {
      const rows = findings.map(({ place, findingId }) => ({ place: checkText(place, 'place'), finding_id: findingId }))
      await insert('waiting', rows, { ifThere: 'keep' })
    },
    settle: async findings => {
      for (const [place, all] of Map.groupBy(findings, each => each.place))
        await inChunks(all, chunk =>
          db
            .deleteFrom('waiting')
            .where('place', '=', place)
            .where(
              isAmong(
                session,
                'finding_id',
                chunk.map(({ findingId }) => findingId),
              ),
            )
            .execute(),
        )
    },
  }
}
