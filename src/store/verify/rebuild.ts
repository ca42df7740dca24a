import type { Entry } from '../../model/index.ts'
import type { Session } from '../backend/backend.ts'
import { readTable } from '../backup/dump.ts'
import { indexDocument } from '../records/documents/index-document.ts'
import { indexEvent } from '../records/documents/index-event.ts'
import { indexStatement } from '../records/documents/index-statement.ts'
import { entryColumns, indexEntry } from '../records/entries/index-entry.ts'
import { ALL_TEXT_INDEXES, tableNamed } from '../schema/specifications.ts'
import type { Tables } from '../schema/tables.ts'
import { type Changes, gatherChanges, writeChanges } from '../write/changes.ts'
import { fillSums } from './fill-sums.ts'
import { fillTitles } from './fill-titles.ts'

const BATCH = 500

/** Makes the text indexes, the counts of keys, the pairs by year, the sums and the titles to sort by anew from the tables that they are made of, and takes out what speaks of findings that are gone. */
export async function rebuild(session: Session): Promise<void> {
  for (const { name } of ALL_TEXT_INDEXES)
    await session.execute(
      session.backend === 'sqlite' ? `insert into "${name}"("${name}") values ('delete-all')` : `truncate "${name}"`,
    )
  for (const table of ['key_counts', 'pair_years']) await session.execute(`delete from "${table}"`)
  for (const table of ['blocks', 'components', 'waiting'])
    await session.execute(`delete from "${table}" where finding_id not in (select id from findings)`)
  for await (const gathered of gatherAll(session)) await writeChanges(session, gathered)
  await fillSums(session)
  await fillTitles(session)
}

/** What the indexes and counts should hold, a few hundred rows at a time. */
export async function* gatherAll(session: Session) {
  for await (const documents of readTable(session, tableNamed('documents'), BATCH)) {
    const rows = documents as unknown as readonly Tables['documents'][]
    yield await gather(changes => indexDocuments(session, changes, rows))
  }
  for await (const bodies of readTable(session, tableNamed('entry_bodies'), BATCH)) {
    const jsonOf = new Map((bodies as unknown as readonly Tables['entry_bodies'][]).map(({ no, json }) => [no, json]))
    const rows = await session.db
      .selectFrom('entries')
      .selectAll()
      .where('no', 'in', [...jsonOf.keys()])
      .orderBy('no')
      .execute()
    yield await gather(async changes => {
      for (const row of rows) indexEntry(changes, row, entryColumns(JSON.parse(jsonOf.get(row.no)!) as Entry))
    })
  }
}

async function gather(index: (changes: Changes) => Promise<void>) {
  const changes = gatherChanges()
  await index(changes)
  return changes
}

async function indexDocuments({ db }: Session, changes: Changes, rows: readonly Tables['documents'][]): Promise<void> {
  const numbers = rows.map(({ no }) => no)
  const passages = Map.groupBy(
    await db.selectFrom('passages').selectAll().where('document_no', 'in', numbers).orderBy('no', 'desc').execute(),
    passage => passage.document_no,
  )
  const statements = await db.selectFrom('statements').selectAll().where('document_no', 'in', numbers).execute()
  const events = await db.selectFrom('events').selectAll().where('document_no', 'in', numbers).execute()
  const byNumber = new Map(rows.map(row => [row.no, row]))
  for (const row of rows) indexDocument(changes, row, passages.get(row.no) ?? [])
  for (const statement of statements) indexStatement(changes, statement, byNumber.get(statement.document_no)!)
  for (const event of events) indexEvent(changes, event, byNumber.get(event.document_no)!)
}
