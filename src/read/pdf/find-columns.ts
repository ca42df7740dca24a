import type { Fragment } from './fragment.ts'

/** So many lines begin at the edge of a column. */
const LEAST_LINES = 4
/** Left edges that differ by less are one, in points. */
const SAME = 4
/** Between columns there is at least this much space, in sizes of the letters. */
const NARROWEST_GUTTER = 0.7
/** Of the lines of a column of prose, this part ends near its right edge, and it is at least so wide (sizes of letters). */
const FULL_LINES = 0.45
const NARROWEST_COLUMN = 7
const MOST_EDGES = 6

/**
 * Parts the fragments of pages into columns in the order in which they are read: what stands across them, such as a title, parts them into bands. The cells of
 * tables are no columns. Where pages have columns, a few lines on another page that begin at the same places are in columns as well.
 */
export function findColumns(pages: readonly (readonly Fragment[])[]): Column[] {
  const found = pages.map(fragments => ({ fragments, parted: part(fragments) }))
  const edges = new Set(found.flatMap(({ parted }) => parted?.edge ?? []))
  return found.flatMap(({ fragments, parted }) => parted?.columns ?? partAt(fragments, edges) ?? [fragments])
}

type Column = readonly Fragment[]
type Parted = { readonly edge: number; readonly columns: readonly Column[] }

/** The columns of a page or a part of it, and where the second one begins; null where there is one only. */
function part(fragments: Column): Parted | null {
  if (fragments.length < 2 * LEAST_LINES) return null
  for (const edge of findEdges(fragments)) {
    const columns = toBands(fragments, edge, isProse)
    if (columns !== null) return { edge, columns }
  }
  return null
}

/** The columns of a page that begin where those of other pages do. */
function partAt(fragments: Column, edges: ReadonlySet<number>): readonly Column[] | null {
  for (const edge of edges) {
    const isSide = (side: Column) =>
      side.length > 0 && side.every(({ left }) => left < edge - 1 || Math.abs(left - edge) < SAME)
    const columns = toBands(fragments, edge, isSide)
    if (columns !== null) return columns
  }
  return null
}

/** Where many lines begin, the most frequent first. */
function findEdges(fragments: readonly Fragment[]): number[] {
  const edges: { at: number; count: number }[] = []
  let last: { at: number; count: number } | undefined
  for (const { left } of fragments.toSorted((a, b) => a.left - b.left)) {
    if (last && left - last.at < SAME) last.count++
    else {
      last = { at: left, count: 1 }
      edges.push(last)
    }
  }
  return edges
    .filter(({ count }) => count >= LEAST_LINES)
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .slice(0, MOST_EDGES)
    .map(({ at }) => at)
    .filter(at => at > fragments.reduce((least, { left }) => Math.min(least, left), at))
}

/** The columns on both sides of an edge, band by band; null where it parts none. `isColumn` tells whether the fragments on one side are one. */
function toBands(fragments: Column, edge: number, isColumn: (side: Column) => boolean): Column[] | null {
  const bands: Column[] = []
  let band: Fragment[] = []
  let across: Fragment[] = []
  let isFound = false
  const endAcross = () => {
    if (across.length > 0) bands.push(across)
    across = []
  }
  const endBand = () => {
    const left = band.filter(fragment => fragment.left < edge - 1)
    const right = band.filter(fragment => fragment.left >= edge - 1)
    if (isColumn(left) && isColumn(right)) {
      endAcross()
      bands.push(...(part(left)?.columns ?? [left]), ...(part(right)?.columns ?? [right]))
      isFound = true
    } else across.push(...band)
    band = []
  }
  for (const fragment of fragments.toSorted((a, b) => a.base - b.base)) {
    const isAcross = fragment.left < edge - 1 && fragment.right > edge - fragment.size * NARROWEST_GUTTER
    if (isAcross) {
      endBand()
      across.push(fragment)
    } else band.push(fragment)
  }
  endBand()
  endAcross()
  return isFound ? bands : null
}

/** Whether fragments are the lines of a column of prose: most of them reach its right edge. */
function isProse(fragments: readonly Fragment[]): boolean {
  if (fragments.length < LEAST_LINES) return false
  let [left, right, size] = [Number.POSITIVE_INFINITY, 0, 0]
  for (const fragment of fragments) {
    left = Math.min(left, fragment.left)
    right = Math.max(right, fragment.right)
    size = Math.max(size, fragment.size)
  }
  const lines = toLineEnds(fragments)
  const full = lines.filter(({ end, length }) => end > right - (right - left) * 0.2 && length > (right - left) * 0.4)
  return right - left > NARROWEST_COLUMN * size && full.length >= lines.length * FULL_LINES
}

/** Where the lines of a column end, and how much of them is text. */
function toLineEnds(fragments: readonly Fragment[]): { end: number; length: number }[] {
  const lines: { base: number; end: number; length: number }[] = []
  for (const { base, left, right } of fragments.toSorted((a, b) => a.base - b.base)) {
    const last = lines.at(-1)
    if (last && base - last.base < 2) {
      last.end = Math.max(last.end, right)
      last.length += right - left
    } else lines.push({ base, end: right, length: right - left })
  }
  return lines
}
