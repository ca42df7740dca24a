import type { Reading } from '../../model/index.ts'
import { type Targets, toAgreementEntry } from './agreement-entry.ts'
import { toAssessmentEntry } from './assessment-entry.ts'
import { type Entry, isMarkable } from './entry.ts'
import { toEventEntry } from './event-entry.ts'
import { toMembershipEntries } from './membership-entry.ts'
import { toStatementEntry } from './statement-entry.ts'
import type { Highlight } from './to-segments.ts'
import { toTitle } from './to-title.ts'

/** Every record of a reading as the page shows it, kind by kind. */
export function toEntries({ agreements, statements, events, memberships, assessments }: Reading): Entry[] {
  const targets: Targets = new Map(
    agreements.map(({ id, title }, index) => [id, { entry: `a${index + 1}`, title: toTitle(title.value) }]),
  )
  return [
    ...agreements.map((agreement, index) => toAgreementEntry(agreement, index, targets)),
    ...statements.map((statement, index) => toStatementEntry(statement, index, targets)),
    ...events.map(toEventEntry),
    ...toMembershipEntries(memberships),
    ...assessments.map(toAssessmentEntry),
  ]
}

/** The words of some entries: those that are marked from the start, and those that show once they are chosen. */
export function toHighlights(entries: readonly Entry[]): Highlight[] {
  return entries.flatMap(({ id, kind, spans, isMarked, fields }) => [
    ...spans.map(span => ({ span, kind, entry: id, isMarked })),
    ...fields.flatMap(field =>
      field.evidence.spans.map(span => ({
        span,
        kind: field.kind,
        entry: id,
        isMarked: field.isMarked && isMarkable(field.evidence, span, spans),
      })),
    ),
  ])
}
