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
  const hasReach = rows.some(({ reach }) => reach !== undefined)
  const cells = rows.map(({ what, unit, values, reach = '' }) => [
    what,
    unit,
    String(values.length),
    ...[median(values), Math.min(...values), Math.max(...values)].map(toDigits),
    ...(hasReach ? [reach] : []),
  ])
  const columns = hasReach ? [...COLUMNS, { title: 'to reach' }] : COLUMNS
  const table = rows.length > 0 ? toTable(columns, cells, { width: 120, isColoured: false }) : ''
  return `${table}${notes.map(note => `${note}\n`).join('')}`
}

const toDigits = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
