import { FIELDS, type Field } from './fields.ts'
import type { Mark } from './mark.ts'

/** How many answers were right, how many were false, how many of the key's were missed. A wrong one is both of the latter. */
export type Tally = { readonly right: number; readonly false: number; readonly missed: number }

/** Precision, recall and their harmonic mean, each from 0 to 1, or null where there is nothing to divide by. */
export type Figures = { readonly precision: number | null; readonly recall: number | null; readonly f1: number | null }

const NAMES = Object.keys(FIELDS) as readonly Field[]

/** Counts marks by field. */
export function tally(marks: readonly Mark[]): ReadonlyMap<Field, Tally> {
  const counts = new Map<Field, { right: number; false: number; missed: number }>()
  for (const { field, outcome } of marks) {
    const count = counts.get(field) ?? { right: 0, false: 0, missed: 0 }
    counts.set(field, count)
    if (outcome === 'right') count.right++
    if (outcome === 'false' || outcome === 'wrong') count.false++
    if (outcome === 'missed' || outcome === 'wrong') count.missed++
  }
  return new Map(NAMES.flatMap(name => (counts.has(name) ? [[name, counts.get(name)!]] : [])))
}

/** The figures of a count. Without anything right, F1 is 0, as long as there was anything to find or anything found. */
export function toFigures({ right, false: wrong, missed }: Tally): Figures {
  const divide = (a: number, b: number) => (b === 0 ? null : a / b)
  return {
    precision: divide(right, right + wrong),
    recall: divide(right, right + missed),
    f1: divide(2 * right, 2 * right + wrong + missed),
  }
}
