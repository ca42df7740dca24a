import { toTable } from '../src/export/index.ts'
import type { Report } from './section.ts'
import { median } from './statistics.ts'

const COLUMNS = [
  { title: 'what' },
  { title: 'unit' },
  ...(['n', 'median', 'min', 'max'] as const).map(title => ({ title, align: 'right' }) as const),
]

/** A report as a table with its notes below. */
export function toText({ rows, notes }: Report): string {
  const cells = rows.map(({ what, unit, values }) => [
    what,
    unit,
    String(values.length),
    ...[median(values), Math.min(...values), Math.max(...values)].map(toDigits),
  ])
  const table = rows.length > 0 ? toTable(COLUMNS, cells, { width: 120, isColoured: false }) : ''
  return `${table}${notes.map(note => `${note}\n`).join('')}`
}

const toDigits = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
