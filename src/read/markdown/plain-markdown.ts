import { plainInline } from './plain-inline.ts'

const FENCE_PATTERN = /^ {0,3}(?:```|~~~)/
const HEADING_PATTERN = /^ {0,3}#{1,6}[ \t](?<text>.*)$/
const UNDERLINE_PATTERN = /^ {0,3}(?:={2,200}|-{2,200}) {0,3}$/
const RULE_PATTERN = /^ {0,3}(?:\*{3,200}|-{3,200}|_{3,200}|(?:\* ){2,100}\*|(?:- ){2,100}-) {0,3}$/
const BULLET_PATTERN = /^(?<indent>[ \t]{0,40})[-*+][ \t]{1,4}(?=\S)/
const DEFINITION_PATTERN = /^ {0,3}\[[^\]]{1,200}\]: {0,4}\S/
const TABLE_RULE_PATTERN = /^ {0,3}(?:\| {0,20})?:?-{1,200}:? {0,20}(?:\| {0,20}:?-{1,200}:? {0,20}){0,100}\|? {0,3}$/
const QUOTE_PATTERN = /^ {0,3}(?:> ?){1,10}/

/**
 * Markdown as plain text, line by line: headings without their marks, list items as "• item" or with their number, table rows as
 * "| a | b |" without the rule below the head, text without marks of emphasis, links and code. Line breaks stay.
 */
export function plainMarkdown(source: string): string {
  const lines = source.split('\n')
  const out: string[] = []
  /** The paragraph at hand; marks of emphasis may reach from one of its lines to the next. */
  let paragraph: string[] = []
  let isCode = false
  let isTable = false
  const flush = () => {
    if (paragraph.length > 0) out.push(plainInline(paragraph.join('\n')))
    paragraph = []
  }
  for (let [i, line] of lines.entries()) {
    if (FENCE_PATTERN.test(line)) {
      flush()
      isCode = !isCode
      continue
    }
    if (isCode) {
      out.push(line)
      continue
    }
    line = line.replace(QUOTE_PATTERN, '')
    const isTableHead = line.includes('|') && isTableRule(lines[i + 1])
    isTable = isTableHead || (isTable && line.includes('|'))
    const heading = HEADING_PATTERN.exec(line)?.groups?.text
    if (isTable) {
      flush()
      if (isTableHead || !TABLE_RULE_PATTERN.test(line)) out.push(toRow(line))
    } else if (paragraph.length > 0 && UNDERLINE_PATTERN.test(line)) flush()
    else if (line.trim() === '' || RULE_PATTERN.test(line)) {
      flush()
      if (out.at(-1) !== '' || line.trim() === '') out.push('')
    } else if (heading !== undefined) {
      flush()
      out.push(plainInline(withoutClosing(heading)))
    } else if (!DEFINITION_PATTERN.test(line)) {
      if (BULLET_PATTERN.test(line)) flush()
      paragraph.push(line.replace(BULLET_PATTERN, '$<indent>• '))
    }
  }
  flush()
  return out.join('\n')
}

const isTableRule = (line: string | undefined) =>
  line?.includes('|') === true && line.includes('-') && TABLE_RULE_PATTERN.test(line)

/** "Heading ##" is "Heading". */
function withoutClosing(heading: string): string {
  const text = heading.trim()
  let end = text.length
  while (text[end - 1] === '#') end--
  return end === text.length || text[end - 1] === ' ' ? text.slice(0, end).trim() : text
}

function toRow(line: string): string {
  const row = line.trim()
  const inner = row.slice(row.startsWith('|') ? 1 : 0, row.endsWith('|') && !row.endsWith('\\|') ? -1 : undefined)
  return `| ${inner
    .split(/(?<!\\)\|/)
    .map(cell => plainInline(cell.trim()))
    .join(' | ')} |`
}
