import type { Assessment, Event, Membership, Reading, Statement } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import type { Tables } from '../../schema/tables.ts'
import { optional } from '../optional.ts'
import { toStoredDocument } from './stored-document.ts'

/** Everything that was found in a document, as it was read. */
export async function readReading({ db }: Session, row: Tables['documents']): Promise<Reading> {
  const json = async <T>(table: 'findings' | 'statements' | 'events' | 'memberships' | 'assessments') => {
    const rows = await db
      .selectFrom(table)
      .select('json')
      .where('document_no', '=', row.no)
      .orderBy('ordinal')
      .execute()
    return rows.map(each => JSON.parse(each.json) as T)
  }
  const { document, ref } = toStoredDocument(row)
  return {
    ...optional('ref', ref),
    document,
    agreements: await json<Reading['agreements'][number]>('findings'),
    statements: await json<Statement>('statements'),
    events: await json<Event>('events'),
    memberships: await json<Membership>('memberships'),
    assessments: await json<Assessment>('assessments'),
  }
}
