import type { Evidenced, Span } from '../model/index.ts'
import type { Field } from './fields.ts'

/**
 * One comparison and its outcome. `wrong` is an answer that should have been another one: it is false, and the right one is
 * missed. `false` is one too many, `missed` one too few.
 */
export type Mark = {
  readonly field: Field
  readonly outcome: 'right' | 'wrong' | 'false' | 'missed'
  /** The words of the key's record. */
  readonly anchor?: string
  /** What was found and what was meant, in words. */
  readonly found?: string
  readonly meant?: string
  /** The rule that made what was found, and how sure it is. */
  readonly rule?: string
  readonly confidence?: number
  /** Where it was found. */
  readonly span?: Span
}

/** A mark for a value that was found. */
export function markFound(
  field: Field,
  outcome: Exclude<Mark['outcome'], 'missed'>,
  evidenced: Pick<Evidenced<unknown>, 'rule' | 'confidence' | 'spans'>,
  rest: Pick<Mark, 'anchor' | 'found' | 'meant'>,
): Mark {
  const { rule, confidence } = evidenced
  const span = evidenced.spans[0]
  return { field, outcome, rule, confidence, ...(span ? { span } : {}), ...rest }
}

/** A mark for a field that has one answer, which may be that there is none. */
export function markOne(
  field: Field,
  isRight: boolean,
  found: Evidenced<unknown> | undefined,
  rest: Pick<Mark, 'anchor' | 'found' | 'meant'>,
): Mark {
  const outcome = isRight ? 'right' : 'wrong'
  return found ? markFound(field, outcome, found, rest) : { field, outcome, ...rest }
}
