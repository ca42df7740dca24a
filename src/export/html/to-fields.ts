import type { Evidenced } from '../../model/index.ts'
import type { Field } from './entry.ts'
import type { Kind } from './kinds.ts'

/** What a field says, without the words that carry it. */
type Said = Pick<Field, 'value' | 'note' | 'status' | 'to' | 'isQuotation'>

/**
 * A field as the page shows it. A `kind` says as what its words are marked from the start; null for words that would only
 * repeat or fill what other fields mark: they show as the agreement's once they are chosen.
 */
export function toField<T>(label: string, kind: Kind | null, evidenced: Evidenced<T>, say: (value: T) => Said): Field {
  const { value, ...evidence } = evidenced
  return { label, ...say(value), kind: kind ?? 'agreement', evidence, isMarked: kind !== null }
}

/** A field whose value is words of the source. */
export const toQuotation = (label: string, kind: Kind, evidenced: Evidenced<string>): Field =>
  toField(label, kind, evidenced, value => ({ value, isQuotation: true }))

/** The field, or nothing where the text does not state it. */
export const maybeField = <T>(
  label: string,
  kind: Kind | null,
  evidenced: Evidenced<T> | undefined,
  say: (value: T) => Said,
): Field[] => (evidenced === undefined ? [] : [toField(label, kind, evidenced, say)])

/** The fields of a list. Values without a note that the same words carry by the same rule are one: "Russia, China". */
export function toFields<T>(
  label: string,
  kind: Kind | null,
  list: readonly Evidenced<T>[],
  say: (value: T) => Said,
): Field[] {
  const fields: Field[] = []
  const byEvidence = new Map<string, number>()
  for (const evidenced of list) {
    const field = toField(label, kind, evidenced, say)
    const key = JSON.stringify(field.evidence)
    const at = byEvidence.get(key)
    if (at !== undefined && !field.note && !fields[at]!.note)
      fields[at] = { ...fields[at]!, value: `${fields[at]!.value}, ${field.value}` }
    else {
      byEvidence.set(key, fields.length)
      fields.push(field)
    }
  }
  return fields
}

/** Neighbours that say the same on the same evidence as one: "Status, reached". */
export function mergeAlike(fields: readonly Field[]): Field[] {
  const merged: Field[] = []
  for (const field of fields) {
    const last = merged.at(-1)
    if (last && last.label !== field.label && isAlike(last, field))
      merged[merged.length - 1] = { ...last, label: `${last.label}, ${field.label.toLowerCase()}` }
    else merged.push(field)
  }
  return merged
}

const isAlike = (a: Field, b: Field) =>
  a.value === b.value && a.note === b.note && JSON.stringify(a.evidence) === JSON.stringify(b.evidence)
