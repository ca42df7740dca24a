import { FIELDS, type Field } from './fields.ts'
import type { Mark } from './mark.ts'

/** A mark that is not right, and the document that it is of. */
export type EvaluationError = Mark & { readonly name: string }

/** Errors of one kind, such as `missed agreement` or `wrong status`. */
export type ErrorGroup = { readonly kind: string; readonly errors: readonly EvaluationError[] }

const OUTCOMES: readonly Mark['outcome'][] = ['missed', 'false', 'wrong']

/** Every error by kind, fields in their order, the order of the documents kept. */
export function groupErrors(
  documents: readonly { readonly name: string; readonly marks: readonly Mark[] }[],
): ErrorGroup[] {
  const groups = new Map<string, EvaluationError[]>()
  for (const { name, marks } of documents) {
    for (const mark of marks.filter(({ outcome }) => outcome !== 'right')) {
      const kind = toKind(mark.outcome, mark.field)
      const errors = groups.get(kind) ?? []
      groups.set(kind, errors)
      errors.push({ name, ...mark })
    }
  }
  return (Object.keys(FIELDS) as Field[])
    .flatMap(field => OUTCOMES.map(outcome => toKind(outcome, field)))
    .flatMap(kind => (groups.has(kind) ? [{ kind, errors: groups.get(kind)! }] : []))
}

const toKind = (outcome: Mark['outcome'], field: Field) => `${outcome} ${field}`
