import { AGREEMENT_COLUMNS, toAgreementRow } from './agreement-rows.ts'
import type { Read } from './format.ts'
import { type Column, type TextStyle, toTable } from './to-table.ts'

const DOCUMENT_COLUMNS: readonly Column[] = [
  { title: 'document', flex: 2 },
  { title: 'publisher', flex: 1, most: 30 },
  { title: 'date' },
  { title: 'agreements', align: 'right' },
  { title: 'statements', align: 'right' },
  { title: 'events', align: 'right' },
  { title: 'other', align: 'right' },
]

/** What each of some documents holds, a row a document. */
export function toDocumentTable(reads: readonly Read[], style: TextStyle): string {
  const rows = reads.map(({ name, reading }) => [
    name,
    reading.document.publisher ?? reading.document.authors.join(', '),
    reading.document.published ?? '',
    ...[
      reading.agreements.length,
      reading.statements.length,
      reading.events.length,
      reading.memberships.length + reading.assessments.length,
    ].map(String),
  ])
  return toTable(DOCUMENT_COLUMNS, rows, style)
}

/** Every agreement of some documents, a row an agreement. */
export function toAgreementTable(reads: readonly Read[], style: TextStyle): string {
  const columns: readonly Column[] = [{ title: 'document', flex: 2, most: 32 }, ...AGREEMENT_COLUMNS]
  // The name stands once, at the first agreement of its document.
  const rows = reads.flatMap(({ name, reading }) =>
    reading.agreements.map((each, index) => [index === 0 ? name : '', ...toAgreementRow(each)]),
  )
  return toTable(columns, rows, style)
}
