import { plainInline } from './plain-inline.ts'
import { isTableRule, toRow, toRule } from './table-row.ts'
import { withoutComments } from './without-comments.ts'
import { findWrapWidth, joinWrapped } from './wrap-width.ts'

const FENCE_PATTERN = /^ {0,3}(?<fence>```|~~~)/
const HEADING_PATTERN = /^ {0,3}#{1,6}[ \t](?<text>.*)$/
const UNDERLINE_PATTERN = /^ {0,3}(?:={2,200}|-{2,200}) {0,3}$/
const RULE_PATTERN = /^ {0,3}(?:\*{3,200}|-{3,200}|_{3,200}|(?:\* ){2,100}\*|(?:- ){2,100}-) {0,3}$/
const BULLET_PATTERN = /^(?<indent>[ \t]{0,40})[-*+][ \t]{1,4}(?:\[[ xX]\] )?(?=\S)/
const NUMBER_PATTERN = /^[ \t]{0,40}\d{1,4}[.)][ \t]/
const DEFINITION_PATTERN = /^ {0,3}\[[^\]^]{1,200}\]: {0,4}\S/
const FOOTNOTE_PATTERN = /^ {0,3}\[\^[^\]]{1,100}\]: {0,4}/
const DESCRIPTION_PATTERN = /^ {0,3}:[ \t]{1,4}(?=\S)/
const QUOTE_PATTERN = /^ {0,3}(?:> ?){1,10}/

/**
 * Markdown as plain text, laid out as `toText` of pages does it: headings between blank lines, list items "• item" or with their
 * number, nested ones further in, table rows "| a | b |" with a line "| --- | --- |" below the header, "term: description", and
 * text without marks of emphasis, links and code. Line breaks stay, except those by which an editor kept to a width.
 */
export function plainMarkdown(source: string): string {
  const writer = new Writer(withoutComments(source).split('\n'))
  return writer.write()
}

class Writer {
  readonly #lines: readonly string[]
  readonly #width: number | null
  readonly #out: string[] = []
  /** The paragraph or item at hand; marks of emphasis may reach from one of its lines to the next. */
  #paragraph: string[] = []

  constructor(lines: readonly string[]) {
    this.#lines = lines
    this.#width = findWrapWidth(lines)
  }

  write(): string {
    let fence = ''
    let isTable = false
    for (const [i, given] of this.#lines.entries()) {
      const mark = FENCE_PATTERN.exec(given)?.groups?.fence
      if (mark !== undefined && (fence === '' || mark === fence)) {
        this.#flush()
        fence = fence === '' ? mark : ''
      } else if (fence !== '') this.#out.push(given)
      else {
        const line = given.replace(QUOTE_PATTERN, '')
        const isHead: boolean =
          line.includes('|') && !isTable && isTableRule(this.#lines[i + 1]?.replace(QUOTE_PATTERN, ''))
        isTable = isHead || (isTable && line.includes('|'))
        if (isTable) this.#row(line)
        else this.#line(line, i)
      }
    }
    this.#flush()
    return this.#out.join('\n')
  }

  #row(line: string): void {
    this.#flush()
    this.#out.push(isTableRule(line) ? toRule(line) : toRow(line))
  }

  #line(line: string, i: number): void {
    const heading = HEADING_PATTERN.exec(line)?.groups?.text
    if (heading !== undefined) this.#heading(withoutClosing(heading))
    else if (this.#paragraph.length > 0 && UNDERLINE_PATTERN.test(line))
      this.#heading(this.#paragraph.splice(0).join(' '))
    else if (line.trim() === '' || RULE_PATTERN.test(line)) this.#blank()
    else if (DESCRIPTION_PATTERN.test(line) && this.#paragraph.length === 1) this.#describe(line, i)
    else if (!DEFINITION_PATTERN.test(line)) {
      if (BULLET_PATTERN.test(line) || NUMBER_PATTERN.test(line) || FOOTNOTE_PATTERN.test(line)) this.#flush()
      this.#paragraph.push(line.replace(BULLET_PATTERN, '$<indent>• ').replace(FOOTNOTE_PATTERN, ''))
    }
  }

  #heading(text: string): void {
    this.#blank()
    this.#out.push(plainInline(text))
    this.#blank()
  }

  /** One description goes on the line of its term, several are a list below it. */
  #describe(line: string, i: number): void {
    const isFirst = !this.#paragraph[0]!.trimStart().startsWith('• ')
    const hasMore = DESCRIPTION_PATTERN.test(this.#lines[i + 1] ?? '')
    const description = line.replace(DESCRIPTION_PATTERN, '')
    if (isFirst && !hasMore) {
      this.#paragraph[0] += `: ${description}`
      return
    }
    if (isFirst) this.#paragraph[0] += ':'
    this.#flush()
    this.#paragraph.push(`• ${description}`)
  }

  #blank(): void {
    this.#flush()
    if (this.#out.length > 0 && this.#out.at(-1) !== '') this.#out.push('')
  }

  #flush(): void {
    if (this.#paragraph.length === 0) return
    this.#out.push(plainInline(joinWrapped(this.#paragraph, this.#width).join('\n')))
    this.#paragraph = []
  }
}

/** "Heading ##" is "Heading". */
function withoutClosing(heading: string): string {
  const text = heading.trim()
  let end = text.length
  while (text[end - 1] === '#') end--
  return end === text.length || text[end - 1] === ' ' ? text.slice(0, end).trim() : text
}
