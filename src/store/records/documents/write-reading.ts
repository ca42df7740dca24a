import type { Actor, Reading } from '../../../model/index.ts'
import { toDayRange } from '../../query/day-range.ts'
import { joinKeys, nameKey } from '../../query/keys.ts'
import type { Tables } from '../../schema/tables.ts'
import { toPosition } from '../../search/position.ts'
import { toJson } from '../../write/to-json.ts'
import type { Writing } from '../../write/writing.ts'
import { indexEvent, unindexEvent } from './index-event.ts'
import { indexStatement, unindexStatement } from './index-statement.ts'

type DocumentRow = Tables['documents']

/** A document and what was read in it. */
export type ToWrite = {
  readonly row: DocumentRow
  readonly reading: Reading
  /** Telling words around findings. */
  readonly contexts?: ReadonlyMap<string, string> | undefined
}

/** Writes the findings of documents that have none yet, each table at once. */
export async function writeReadings(
  { insert, changes, takeNumbers }: Writing,
  documents: readonly ToWrite[],
): Promise<void> {
  const counts = { statements: 0, events: 0 }
  for (const { reading } of documents) {
    counts.statements += reading.statements.length
    counts.events += reading.events.length
  }
  let statementNo = await takeNumbers('statements', counts.statements)
  let eventNo = await takeNumbers('events', counts.events)
  const rows = documents.map(({ row, reading, contexts = new Map() }) => {
    const made = toReadingRows(row, reading, contexts, statementNo, eventNo)
    statementNo += made.statements.length
    eventNo += made.events.length
    for (const statement of made.statements) indexStatement(changes, statement, row)
    for (const event of made.events) indexEvent(changes, event, row)
    return made
  })
  await insert(
    'findings',
    rows.flatMap(made => made.findings),
  )
  await insert(
    'statements',
    rows.flatMap(made => made.statements),
  )
  await insert(
    'statement_findings',
    rows.flatMap(made => made.statementFindings),
  )
  await insert(
    'events',
    rows.flatMap(made => made.events),
  )
  await insert(
    'memberships',
    rows.flatMap(made => made.memberships),
  )
  await insert(
    'assessments',
    rows.flatMap(made => made.assessments),
  )
}

/** The rows of a reading, with statements and events numbered from those given. */
function toReadingRows(
  row: DocumentRow,
  reading: Reading,
  contexts: ReadonlyMap<string, string>,
  firstStatement: number,
  firstEvent: number,
) {
  const document_no = row.no
  const what = `document ${row.id.slice(0, 16)}`
  const json = (value: unknown, kind: string, ordinal: number) => toJson(value, `${what}, ${kind} ${ordinal}`)
  const findings = reading.agreements.map((agreement, ordinal) => ({
    id: agreement.id,
    document_no,
    ordinal,
    ...days(agreement.date?.value),
    context: contexts.get(agreement.id) ?? null,
    json: json(agreement, 'agreement', ordinal),
  }))
  const statements = reading.statements.map((statement, ordinal) => ({
    no: firstStatement + ordinal,
    id: statement.id,
    document_no,
    ordinal,
    speaker: statement.speaker.value.name,
    speaker_country: statement.speaker.value.country ?? null,
    addressee_country: statement.addressee?.value.country ?? null,
    ...days(statement.date?.value),
    position: toPosition(days(statement.date?.value).first_day ?? row.first_day, firstStatement + ordinal),
    json: json(statement, 'statement', ordinal),
  }))
  const statementFindings = statements.flatMap(({ no }, ordinal) =>
    [...new Set(reading.statements[ordinal]!.about ?? [])].map(finding_id => ({ finding_id, statement_no: no })),
  )
  const events = reading.events.map((event, ordinal) => ({
    no: firstEvent + ordinal,
    id: event.id,
    document_no,
    ordinal,
    kind: event.kind.value,
    countries: joinKeys(countriesOf(event.participants.map(({ value }) => value))),
    ...days(event.date?.value),
    position: toPosition(days(event.date?.value).first_day ?? row.first_day, firstEvent + ordinal),
    json: json(event, 'event', ordinal),
  }))
  const memberships = reading.memberships.map((membership, ordinal) => ({
    document_no,
    ordinal,
    member: membership.member.value,
    organisation: membership.organisation.value.name,
    organisation_key: nameKey('party', membership.organisation.value.name),
    organisation_id: membership.organisation.value.id ?? null,
    ...days(membership.asOf?.value),
    json: json(membership, 'membership', ordinal),
  }))
  const assessments = reading.assessments.map((assessment, ordinal) => ({
    document_no,
    ordinal,
    json: json(assessment, 'assessment', ordinal),
  }))
  return { findings, statements, statementFindings, events, memberships, assessments }
}

/** Takes the findings of a document away, for a newer reading to take their place. */
export async function removeReading({ db, changes }: Writing, row: DocumentRow): Promise<void> {
  const ofDocument = { document_no: row.no }
  const statements = await db.selectFrom('statements').selectAll().where('document_no', '=', row.no).execute()
  const events = await db.selectFrom('events').selectAll().where('document_no', '=', row.no).execute()
  for (const statement of statements) unindexStatement(changes, statement, row)
  for (const event of events) unindexEvent(changes, event, row)
  for (const { no } of statements) await db.deleteFrom('statement_findings').where('statement_no', '=', no).execute()
  for (const table of ['statements', 'events', 'memberships', 'assessments'] as const)
    await db.deleteFrom(table).where('document_no', '=', ofDocument.document_no).execute()
  const findings = await db.selectFrom('findings').select('id').where('document_no', '=', row.no).execute()
  for (const { id } of findings) await db.deleteFrom('components').where('finding_id', '=', id).execute()
  await db.deleteFrom('findings').where('document_no', '=', row.no).execute()
}

function days(date: string | undefined): { readonly first_day: string | null; readonly last_day: string | null } {
  const { first, last } = toDayRange(date)
  return { first_day: first, last_day: last }
}

const countriesOf = (actors: readonly Actor[]) => actors.flatMap(({ country }) => country ?? []).sort()
