import type { TraceStep } from '../../extract/index.ts'
import { plainLine } from '../plain-line.ts'
import { textWidth } from '../text-width.ts'
import type { TextStyle } from '../to-table.ts'
import { paint } from './paint.ts'
import type { Block } from './to-blocks.ts'
import { type Row, toRows } from './to-rows.ts'
import { wrapWords } from './wrap-words.ts'

const INDENT = '  '
/** However narrow the terminal is: below, words would be broken everywhere. */
const LEAST = 24
/** Rows without a mark that stand before or after one with a mark. */
const AROUND = 1

/** A mark under a row. A step that goes on over rows is marked where it begins and where it ends; it is named there. */
type Mark = {
  readonly from: number
  readonly to: number
  readonly step: TraceStep
  readonly part: 'whole' | 'begin' | 'end'
}

/**
 * Draws sentences and, under each of their rows, what was tried on them: carets where a rule fired, tildes where it lost. Rows
 * far from any mark are left out.
 */
export function drawBlock(text: string, block: Block, style: TextStyle): string[] {
  const width = Math.max(LEAST, style.width) - INDENT.length
  const rows = toRows(text, block, width)
  const marks = toMarks(rows, block.steps)
  const lines: string[] = []
  let isCut = false
  for (const [i, row] of rows.entries()) {
    if (!isNear(marks, i)) {
      if (!isCut) lines.push('…')
      isCut = true
      continue
    }
    isCut = false
    lines.push(row.shown, ...marks[i]!.flatMap(mark => drawMark(mark, width, style.isColoured)))
  }
  return lines.map(line => `${INDENT}${line}`.trimEnd())
}

const isNear = (marks: readonly (readonly Mark[])[], at: number): boolean => {
  for (let i = at - AROUND; i <= at + AROUND; i++) if (marks[i] && marks[i]!.length > 0) return true
  return false
}

/** The marks of each row, from left to right, of two that begin together the longer one first. */
function toMarks(rows: readonly Row[], steps: readonly TraceStep[]): Mark[][] {
  const marks: Mark[][] = rows.map(() => [])
  for (const step of steps) {
    const first = rowAt(rows, step.span.start)
    const last = Math.max(first, rowAt(rows, step.span.end - 1))
    const columnOf = (at: number, offset: number) => {
      const { start, end, columns } = rows[at]!
      return columns[Math.min(Math.max(offset, start), end) - start]!
    }
    const from = columnOf(first, step.span.start)
    const to = columnOf(last, step.span.end)
    if (first === last) marks[first]!.push({ from, to: Math.max(to, from + 1), step, part: 'whole' })
    else {
      marks[first]!.push({ from, to: Math.max(rows[first]!.width, from + 1), step, part: 'begin' })
      marks[last]!.push({ from: 0, to: Math.max(to, 1), step, part: 'end' })
    }
  }
  for (const row of marks) row.sort((a, b) => a.from - b.from || b.to - a.to)
  return marks
}

/** The row that holds a place of the text; the last one where it stands behind them all. */
function rowAt(rows: readonly Row[], offset: number): number {
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A mark with its label: to the right where there is room, else to the left, else below. */
function drawMark({ from, to, step, part }: Mark, width: number, isColoured: boolean): string[] {
  const isLost = step.outcome === 'lost'
  const line = (isLost ? '~' : '^').repeat(to - from)
  const drawn = part === 'begin' ? `${line.slice(1)}>` : part === 'end' ? `<${line.slice(1)}` : line
  const mark = paint(drawn, isLost ? 'red' : 'green', isColoured)
  if (part === 'begin') return [`${' '.repeat(from)}${mark}`]
  const label = plainLine(`${step.stage} ${step.rule}${isLost ? ' lost' : ''}: ${step.note}`)
  const length = textWidth(label)
  const painted = isLost ? paint(label, 'red', isColoured) : label
  if (to + 1 + length <= width) return [`${' '.repeat(from)}${mark} ${painted}`]
  if (length + 1 <= from) return [`${' '.repeat(from - length - 1)}${painted} ${mark}`]
  const room = Math.max(LEAST, Math.min(width, length))
  const indent = Math.max(0, Math.min(from, width - room))
  return [
    `${' '.repeat(from)}${mark}`,
    ...wrapWords(label, room).map(part => `${' '.repeat(indent)}${isLost ? paint(part, 'red', isColoured) : part}`),
  ]
}
