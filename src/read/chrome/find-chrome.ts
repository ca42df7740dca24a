import type { Span } from '../../model/index.ts'
import { findAuthors } from '../byline.ts'
import type { ChromeRule } from './chrome-rule.ts'
import { type Lines, splitLines } from './lines.ts'
import { createLineMatcher, matchLine } from './match-line.ts'
import { ABOUT_AUTHOR_PATTERN, AUTHOR_BOX_GOES_ON_PATTERN } from './rules/author-box.ts'

/** One character more than the longest line that any rule fits, so that a cut line is seen to be too long. */
const CUT = 401
const LONGEST_LINK = 150
const MOST_LINKS = 15
/** How many lines below a heading such as "Leave a reply" its form may begin. */
const FORM_REACH = 12
const ENOUGH_FOR_RUN = 3
/** The part of the text after which something stands late in it. */
const LATE = 0.5
const BOX_FROM = 0.6

/** Comments may be longer than the article: their count ends it sooner where it stands alone and comments follow. */
const EARLIEST = 0.1
const SHORTEST_ARTICLE = 500
const COMMENTS_REACH = 15
const ENOUGH_COMMENTS = 2

type Rules = readonly (ChromeRule | null)[]

/** Whether a line by itself is page chrome of the certain sort. */
export const isChromeLine = (line: string): boolean => {
  const scope = matchLine(line.trim())?.scope
  return scope !== undefined && scope !== 'box' && !WEAK_SCOPES.has(scope)
}

/**
 * The parts of a text that belong to the page and not to the article: menus, share buttons, cookie notices, links to other
 * articles, about-the-author boxes, comment forms and what follows them. Spans are whole lines, in order, apart from each
 * other. In doubt a line is body text. The time is linear in the length of the text.
 *
 * @example findChrome('Ties deepen.\nShare this:\nFacebook') // [{ start: 13, end: 33 }]
 */
export function findChrome(text: string): Span[] {
  const lines = splitLines(text)
  const rules = matchLines(text, lines)
  const authors = findAuthors(text)
  if (rules === null && authors.length === 0) return []
  return toSpans(lines, markLines(lines, rules ?? Array(lines.count).fill(null), authors, text.length), text.length)
}

/** The rule that each line fits, or null where no line fits any. */
function matchLines(text: string, lines: Lines): Rules | null {
  const match = createLineMatcher(text)
  let rules: (ChromeRule | null)[] | null = null
  for (let i = 0; i < lines.count; i++) {
    const rule = match(lines.innerStart(i), lines.innerEnd(i))
    if (!rule) continue
    rules ??= Array(lines.count).fill(null)
    rules[i] = rule
  }
  return rules
}

/** For each line 1 where it is chrome, and 2 in place of it where all that follows is. */
function markLines(lines: Lines, rules: Rules, authors: readonly string[], length: number): Uint8Array {
  const end = findRest(lines, rules, length)
  const marks = new Uint8Array(lines.count)
  marks.fill(TO_THE_END, end)
  markGroups(lines, rules, marks, end)
  const bodyLength = end < lines.count ? lines.start(end) : length
  for (let i = 0; i < end; i++) {
    const rule = rules[i]
    const isLate = lines.start(i) >= bodyLength * BOX_FROM
    if (
      isLate &&
      (rule?.scope === 'box' || (!rule && authors.length > 0 && isAboutAuthor(lines.text(i, CUT), authors)))
    )
      markBox(lines, marks, i, end, rule?.heads === true)
    if (rule?.scope === 'list') markList(lines, marks, i, end)
  }
  return marks
}

const TO_THE_END = 2

/** The first line from which all the rest is a comment form or stands below one; the number of lines where there is none. */
function findRest(lines: Lines, rules: Rules, length: number): number {
  const isSure = (i: number) => rules[i]?.sure === true && lines.start(i) >= length * EARLIEST
  for (let i = 0; i < lines.count; i++) {
    const rule = rules[i]
    if (rule?.scope !== 'rest') continue
    if (rule.sure && (lines.start(i) >= length * LATE || headsComments(lines, rules, i))) return i
    for (let j = i; j < Math.min(lines.count, i + FORM_REACH); j++) if (isSure(j) && j > i) return i
  }
  return lines.count
}

/** Whether an article stands above a line and comments, each with what belongs to a comment, below it. */
function headsComments(lines: Lines, rules: Rules, from: number): boolean {
  if (lines.start(from) < SHORTEST_ARTICLE) return false
  let found = 0
  for (let i = from + 1; i < Math.min(lines.count, from + COMMENTS_REACH); i++)
    if (rules[i]?.id.includes('/comments/')) found++
  return found >= ENOUGH_COMMENTS
}

const WEAK_SCOPES: ReadonlySet<string> = new Set(['run', 'section', 'beside'])

/** Marks what single lines tell: firm lines, and weak ones that stand beside firm ones or in a run of their own. */
function markGroups(lines: Lines, rules: Rules, marks: Uint8Array, end: number): void {
  const late = lines.count > 0 ? lines.end(lines.count - 1) * LATE : 0
  const weak = (i: number) => (WEAK_SCOPES.has(rules[i]?.scope ?? '') ? rules[i]!.scope : null)
  const isFirm = (i: number) =>
    rules[i] != null && rules[i]!.scope !== 'box' && !weak(i) && (!rules[i]!.late || lines.start(i) >= late)
  for (let from = 0, to = 0; from < end; from = Math.max(to, from + 1)) {
    const counts = { firm: 0, run: 0, section: 0 }
    for (to = from; to < end && (isFirm(to) || weak(to)); to++) {
      const scope = weak(to) ?? 'firm'
      if (scope in counts) counts[scope as 'run']++
    }
    const isListed = from > 0 && /[::]$/.test(text(lines, from - 1))
    const hasFirm = counts.firm > 0 || (to === end && end < lines.count)
    const isRun = counts.run > 0 && counts.run + counts.section >= ENOUGH_FOR_RUN && (hasFirm || !isListed)
    for (let i = from; i < to; i++) {
      const scope = weak(i)
      const isChrome = scope === null || (scope === 'section' ? isRun : hasFirm || (scope === 'run' && isRun))
      if (isChrome) marks[i] = 1
    }
  }
}

const text = (lines: Lines, i: number) => lines.text(i, CUT)

/** Marks the heading of a list of links and the links below it: short lines without a full stop, up to a blank line. */
function markList(lines: Lines, marks: Uint8Array, from: number, end: number): void {
  marks[from] = 1
  for (let i = from + 1; i < Math.min(end, from + 1 + MOST_LINKS); i++) {
    if (i > from + 1 && lines.isAfterBlank(i)) return
    const line = text(lines, i)
    if (line.length > LONGEST_LINK || /[.。;;::,]$/.test(line)) return
    marks[i] = 1
  }
}

/** Marks a line about the author and the lines below that go on about the author; below a heading, the next one in any case. */
function markBox(lines: Lines, marks: Uint8Array, from: number, end: number, isHeading: boolean): void {
  marks[from] = 1
  if (isHeading && from + 1 < end) marks[from + 1] = 1
  const isOn = (i: number) => marks[i] !== 0 || AUTHOR_BOX_GOES_ON_PATTERN.test(text(lines, i))
  for (let i = from + 1; i < end && isOn(i); i++) marks[i] = 1
}

/** Whether a line begins with the name of an author of the text and goes on about who that is. */
const isAboutAuthor = (line: string, authors: readonly string[]) =>
  authors.some(
    author =>
      line.length < CUT &&
      line.slice(0, author.length).toLowerCase() === author.toLowerCase() &&
      ABOUT_AUTHOR_PATTERN.test(line.slice(author.length)),
  )

function toSpans(lines: Lines, marks: Uint8Array, length: number): Span[] {
  const spans: Span[] = []
  for (let i = 0; i < lines.count; i++) {
    if (!marks[i]) continue
    const from = i
    while (i + 1 < lines.count && marks[i + 1]) i++
    spans.push({ start: lines.start(from), end: marks[i] === TO_THE_END ? length : lines.end(i) })
  }
  return spans
}
