import { bold, type TextStyle, toTable } from '../to-table.ts'
import type { AnswerView } from './answer-view.ts'
import { wrapLine } from './wrap-line.ts'

/** An answer for a terminal: what follows, the tables, the notes. */
export function toAnswerText({ title, lead, sheets, notes }: AnswerView, style: TextStyle): string {
  const wrap = (line: string) => wrapLine(line, style.width)
  return [
    style.isColoured ? bold(title) : title,
    ...lead.map(wrap),
    '',
    ...sheets.flatMap(({ table }) => (table.rows.length === 0 ? [] : [toTable(table.columns, table.rows, style)])),
    ...notes.map(wrap),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}
