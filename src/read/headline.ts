import { parseByline } from './byline.ts'
import { isChromeLine } from './chrome/find-chrome.ts'

const LONGEST_HEADLINE = 160
const CJK_PATTERN = /[\p{Script=Han}]/u
/** What no headline begins with: bullets, table rows, numbers of a list, brackets. */
const NO_START_PATTERN = /^(?:Source:|Источник|来源|[•◦▪*|#>([【-]|\d{1,3}[.)])/u
const NO_END_PATTERN = /[.…。::;;,,、|–—-]$/u
const DATE_PATTERN = /\d{4}|\b\d{1,2}[.:/]\d{2}\b|\d{1,2} ?[月日]/u

/**
 * The headline of a plain text: its first line, where that is evidently one, being short, without a full stop, and followed by
 * a blank line and more text, by itself once more, or by a byline or a line with a date. Null in doubt.
 */
export function findHeadline(text: string): string | null {
  const first = lineAt(text, skipBlank(text, 0))
  if (!first || first.end === text.length) return null
  const next = lineAt(text, first.end + 1)
  const isFollowed =
    next !== null &&
    (next.line === '' || next.line === first.line || isDateLine(next.line) || parseByline(next.line).length > 0)
  if (!isFollowed || !looksLikeHeadline(first.line)) return null
  return skipBlank(text, first.end) < text.length ? first.line : null
}

/** The line that begins at a place, without the blanks around it; null for one too long for a headline. */
function lineAt(text: string, start: number): { readonly line: string; readonly end: number } | null {
  const newline = text.indexOf('\n', start)
  const end = newline < 0 ? text.length : newline
  return end - start > LONGEST_HEADLINE ? null : { line: text.slice(start, end).trim(), end }
}

function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at]!.trim() === '') at++
  return at
}

function looksLikeHeadline(line: string): boolean {
  if (!/\p{L}/u.test(line) || NO_START_PATTERN.test(line) || NO_END_PATTERN.test(line)) return false
  if (isChromeLine(line) || parseByline(line).length > 0 || (isDateLine(line) && line.length < 30)) return false
  return CJK_PATTERN.test(line) || line.includes(' ')
}

const LONGEST_DATE_LINE = 60
/** A line that is little more than a date: "May 9, 2015", "Tuesday, January 22, 2013", "发布时间:2024-12-01 来源: 新华网". */
function isDateLine(line: string): boolean {
  return (
    line.length <= LONGEST_DATE_LINE && DATE_PATTERN.test(line) && !/[.。]$/.test(line) && line.split(' ').length <= 8
  )
}
