import { findTables, type TableLine } from './find-tables.ts'
import { isWide } from './join-lines.ts'
import type { Measures } from './measures.ts'
import type { Row } from './to-rows.ts'

/** A part of a text: the lines of a paragraph or of an item of a list, or a table. */
export type Block =
  | { readonly kind: 'paragraph' | 'item'; readonly rows: readonly Row[]; readonly isFull: boolean }
  | { readonly kind: 'table'; readonly lines: readonly TableLine[]; readonly rows: readonly Row[] }

const BULLET_PATTERN = /^(?:[•‣▪–—*]|[-−](?=\s))\s*(?=\S|$)/u
const NUMBER_PATTERN =
  /^(?:\(?(?:\d{1,3}|[a-zа-я]|[ivx]{1,5}|[一二三四五六七八九十]{1,3})[).、]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|第[一二三四五六七八九十百\d]{1,5}[条章节])(?:\s|(?<=[、条章节)]))/iu
/** What a sentence ends with, quotation marks and brackets behind it. */
export const END_PATTERN = /[.!?:;。!?:;…][”"’'»)\]」』)]{0,3}$/u
/** A line of a table of contents. */
const LEADER_PATTERN = /(?:[.…]\s?){4}\s{0,3}[\divxl]{1,5}$/iu
/** Sizes that differ by more are of two blocks. */
const SAME_SIZE = 0.12
/** A line further below than so many times the usual begins a paragraph. */
const WIDE_GAP = 1.3
/** How far in a first line stands, in sizes of the letters. */
const INDENT = 0.8

/** Puts the rows of a column together to paragraphs, items and tables. */
export function toBlocks(rows: readonly Row[], measures: Measures): Block[] {
  const blocks: Block[] = []
  const edges = toEdges(rows)
  let from = 0
  for (const { start, end, lines } of findTables(rows)) {
    blocks.push(...toParagraphs(rows.slice(from, start), edges, measures))
    blocks.push({ kind: 'table', lines, rows: rows.slice(start, end) })
    from = end
  }
  blocks.push(...toParagraphs(rows.slice(from), edges, measures))
  return blocks
}

type Edges = { readonly left: number; readonly right: number }

/** Between which edges the lines of a column stand; one that stands out does not count. */
function toEdges(rows: readonly Row[]): Edges {
  const lefts = rows.map(({ left }) => left).sort((a, b) => a - b)
  const rights = rows.map(({ right }) => right).sort((a, b) => a - b)
  return { left: lefts[Math.floor(lefts.length * 0.05)] ?? 0, right: rights[Math.floor(rights.length * 0.95)] ?? 0 }
}

function toParagraphs(rows: readonly Row[], edges: Edges, measures: Measures): Block[] {
  const blocks: Block[] = []
  let open: Row[] = []
  const end = (next?: Row) => {
    if (open.length === 0) return
    blocks.push({
      kind: isItem(open[0]!) ? 'item' : 'paragraph',
      rows: open,
      isFull: isFull(open.at(-1)!, next, edges),
    })
    open = []
  }
  for (const [index, row] of rows.entries()) {
    if (open.length > 0 && begins(row, open, rows[index + 1], edges, measures)) end(row)
    open.push(row)
  }
  end()
  return blocks
}

export const isItem = ({ text }: Row): boolean => BULLET_PATTERN.test(text) || NUMBER_PATTERN.test(text)

/** Whether a row begins a paragraph, and does not go on with the open one. */
function begins(row: Row, open: readonly Row[], next: Row | undefined, edges: Edges, { leading }: Measures): boolean {
  const before = open.at(-1)!
  const gap = row.base - before.base
  if (Math.abs(row.size - before.size) > SAME_SIZE * Math.max(row.size, before.size)) return true
  if (gap <= 0 || gap > WIDE_GAP * leading(row.size)) return true
  if (LEADER_PATTERN.test(before.text)) return true
  const hasEnded = END_PATTERN.test(before.text)
  const isOpenItem = isItem(open[0]!)
  if (
    BULLET_PATTERN.test(row.text) &&
    row.left < edges.left + (edges.right - edges.left) / 2 &&
    (hasEnded || isOpenItem || !isFull(before, row, edges))
  )
    return true
  if (NUMBER_PATTERN.test(row.text) && (hasEnded || !isFull(before, row, edges))) return true
  const indent = INDENT * row.size
  const isIndented = row.left > before.left + indent && !(isOpenItem && open.length === 1)
  if (isIndented && (hasEnded || (next !== undefined && next.left < row.left - indent))) return !isCentred(row, before)
  if (isCentred(row, before) && !isWhole(before, edges) && !isWhole(row, edges)) return row.font !== before.font
  return !isFull(before, row, edges)
}

const middle = ({ left, right }: Row) => (left + right) / 2

const isCentred = (row: Row, before: Row) =>
  Math.abs(middle(row) - middle(before)) < 3 && Math.abs(row.left - before.left) > 3

/** Whether a line reaches from one edge to the other. */
const isWhole = (row: Row, { left, right }: Edges) => row.left < left + row.size && row.right > right - row.size

/** Whether the first word of the next line had no place at the end of a line, so that the line had to end. */
function isFull(row: Row, next: Row | undefined, { right }: Edges): boolean {
  const left = right - row.right
  if (next === undefined) return left < 5 * row.size
  const width = (next.right - next.left) / Math.max(1, next.text.length)
  const first = next.text.split(' ', 1)[0]!
  // Of Chinese one sign is enough, with a mark that may not begin a line.
  const signs = isWide(first[0] ?? '') ? 2 : first.length + 1
  return left < Math.max(signs * width * 1.1, row.size * 0.5) + row.size * 0.3
}
