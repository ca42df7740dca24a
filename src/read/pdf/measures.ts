import type { Row } from './to-rows.ts'

/** How a file is set, by the size of its letters. */
export type Measures = {
  /** How far below each other lines of letters of a size usually stand. */
  readonly leading: (size: number) => number
  /** The size of most letters. */
  readonly size: number
}

/** Without two lines of a size, how far they would stand apart, in sizes. */
const USUAL = 1.25
const FURTHEST = 2.2

/** Measures the rows of all columns. */
export function toMeasures(columns: readonly (readonly Row[])[]): Measures {
  const letters = new Map<number, number>()
  const gaps = new Map<number, number[]>()
  for (const rows of columns)
    for (const [index, row] of rows.entries()) {
      const size = Math.round(row.size)
      letters.set(size, (letters.get(size) ?? 0) + row.text.length)
      const before = rows[index - 1]
      const gap = before && before.page === row.page ? row.base - before.base : 0
      if (before && Math.round(before.size) === size && gap > 0 && gap < FURTHEST * row.size) {
        const known = gaps.get(size)
        if (known) known.push(gap)
        else gaps.set(size, [gap])
      }
    }
  const leadings = new Map([...gaps].map(([size, all]) => [size, usual(all)]))
  const [size = 0] = [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])
  return { leading: given => leadings.get(Math.round(given)) ?? given * USUAL, size }
}

/** The lower third of the gaps: between lines of a paragraph there is less space than between paragraphs. */
function usual(gaps: readonly number[]): number {
  const sorted = gaps.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 3)]!
}
