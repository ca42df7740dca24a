import { squeeze } from '../html/text-writer.ts'
import type { Fragment } from './fragment.ts'
import { isWide } from './join-lines.ts'

/** A line of a column. */
export type Row = Omit<Fragment, 'text'> & {
  readonly text: string
  /** Its parts, between which there is more space than between words. */
  readonly cells: readonly Fragment[]
}

/** Baselines that differ by less, in sizes of the letters, are one line. */
const SAME_LINE = 0.4

/** The lines of a column from top to bottom. */
export function toRows(column: readonly Fragment[]): Row[] {
  const lines: Fragment[][] = []
  for (const fragment of column.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const last = lines.at(-1)
    const isSame = last && fragment.base - last.at(-1)!.base < SAME_LINE * Math.min(fragment.size, last.at(-1)!.size)
    if (isSame) last.push(fragment)
    else lines.push([fragment])
  }
  return lines.map(toRow).filter(({ text }) => text !== '')
}

/** Signs of private fonts that stand for a bullet. */
const BULLETS_PATTERN = /^[\uf000-\uf0ff\u25cf\u25aa\u25a0\u25e6\u2023\u2219\u00b7\uf0b7](?=\s|$)/u

function toRow(line: readonly Fragment[]): Row {
  const cells = line.toSorted((a, b) => a.left - b.left)
  const longest = cells.reduce((most, cell) => (cell.text.length > most.text.length ? cell : most))
  let text = ''
  for (const cell of cells) {
    const isParted = text !== '' && !(isWide(text.at(-1)!) && isWide(cell.text[0]!) && cells.length > 2)
    text += `${isParted ? ' ' : ''}${cell.text}`
  }
  return {
    ...longest,
    text: squeeze(text).replace(BULLETS_PATTERN, '•'),
    left: cells[0]!.left,
    right: cells.reduce((most, { right }) => Math.max(most, right), 0),
    cells,
  }
}
