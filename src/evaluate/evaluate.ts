import type { Reading } from '../model/index.ts'
import { compareAgreements } from './agreement/compare-agreements.ts'
import type { AnswerKey } from './answer-key.ts'
import { compareEvents } from './compare-events.ts'
import { compareMemberships } from './compare-memberships.ts'
import { compareAssessments, compareChrome, comparePublished } from './compare-rest.ts'
import { compareStatements } from './compare-statements.ts'
import type { Mark } from './mark.ts'

/** How one reading compares with its key. */
export type Evaluation = {
  readonly marks: readonly Mark[]
  /** Whether the document is one that looks as if it told of an agreement and tells of none. */
  readonly negative: boolean
}

const COMPARISONS: readonly ((key: AnswerKey, reading: Reading) => readonly Mark[])[] = [
  compareAgreements,
  compareStatements,
  compareEvents,
  compareMemberships,
  compareAssessments,
  compareChrome,
  comparePublished,
]

/**
 * Compares a reading with the answer key of its document: which agreements, statements, events and memberships were found, and
 * which of their fields are right. Everything else (counts, intervals, errors by kind, reliability) is made of these marks.
 *
 * @example evaluate(key, extract(document)).marks.filter(mark => mark.outcome !== 'right')
 */
export function evaluate(key: AnswerKey, reading: Reading): Evaluation {
  return { marks: COMPARISONS.flatMap(compare => compare(key, reading)), negative: key.negative }
}
