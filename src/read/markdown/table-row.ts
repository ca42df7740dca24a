import { plainInline } from './plain-inline.ts'

const CELL_RULE_PATTERN = /^:?-{1,200}:?$/
const DEEPEST_INDENT = 3

/** Whether a line is the rule below the header of a table. */
export const isTableRule = (line: string | undefined): boolean =>
  line?.includes('|') === true &&
  line.length - line.trimStart().length <= DEEPEST_INDENT &&
  cellsOf(line).every(cell => CELL_RULE_PATTERN.test(cell.trim()))

/** A row of a table as "| a | b |". */
export const toRow = (line: string): string =>
  `| ${cellsOf(line)
    .map(cell => plainInline(cell.trim()).replaceAll('|', '/').replaceAll('\n', ' '))
    .join(' | ')} |`

/** The rule below a header as "| --- | --- |". */
export const toRule = (line: string): string =>
  `| ${cellsOf(line)
    .map(() => '---')
    .join(' | ')} |`

function cellsOf(line: string): string[] {
  const row = line.trim()
  const inner = row.slice(row.startsWith('|') ? 1 : 0, row.endsWith('|') && !row.endsWith('\\|') ? -1 : undefined)
  return inner.split(/(?<!\\)\|/)
}
