import type { ChromeRule } from './chrome-rule.ts'
import { LineOpenings, skipName, skipSigns } from './line-openings.ts'
import { AUTHOR_RULES } from './rules/author-box.ts'
import { CAPTION_RULES } from './rules/captions.ts'
import { COMMENT_RULES } from './rules/comments.ts'
import { MENU_RULES } from './rules/menus.ts'
import { PAGE_RULES } from './rules/page.ts'
import { RELATED_RULES } from './rules/related.ts'
import { SHARING_RULES } from './rules/sharing.ts'

/** Every rule; the first that fits a line wins, so comment forms, which reach furthest, stand first. */
export const CHROME_RULES: readonly ChromeRule[] = [
  ...COMMENT_RULES,
  ...SHARING_RULES,
  ...RELATED_RULES,
  ...PAGE_RULES,
  ...CAPTION_RULES,
  ...MENU_RULES,
  ...AUTHOR_RULES,
]

/** Finds the rule that a line fits, given as a range of its text without the blanks around it; null where there is none. */
export type LineMatcher = (start: number, end: number) => ChromeRule | null

/** No line of chrome is longer; longer lines are body text and are not tried. */
const LONGEST_LINE = 400
const LONGEST_PHRASE = 70
/** Words of rules whose lines begin with anything, so that all lines without them are passed over at once. */
const ANYWHERE_PATTERN =
  /[Rr]ights [Rr]eserved|RIGHTS RESERVED|your inbox|Photo|photo\)|版权所有|未经|рава защищены|РАВА ЗАЩИЩЕНЫ/g

const phrases = new Map<string, ChromeRule>()
const openings = new LineOpenings<ChromeRule>()
const afterName = new LineOpenings<ChromeRule>()
for (const rule of CHROME_RULES) {
  for (const phrase of rule.phrases ?? []) if (!phrases.has(phrase)) phrases.set(phrase, rule)
  for (const opening of new Set(rule.phrases?.map(phrase => phrase.slice(0, 2)))) openings.add(opening, rule)
  for (const opening of rule.opens ?? []) openings.add(opening, rule)
  for (const opening of rule.afterName ?? []) afterName.add(`${opening} `, rule)
}
const anywhere = CHROME_RULES.filter(rule => rule.pattern && !rule.opens && !rule.afterName)

/** What finds the rules of the lines of one text, asked for in their order. */
export function createLineMatcher(text: string): LineMatcher {
  let anywhereAt = -1
  const holdsWords = (start: number, end: number) => {
    if (anywhereAt < start) {
      ANYWHERE_PATTERN.lastIndex = start
      anywhereAt = ANYWHERE_PATTERN.exec(text)?.index ?? Number.POSITIVE_INFINITY
    }
    return anywhereAt < end
  }
  return (start, end) => {
    if (end - start > LONGEST_LINE || end <= start) return null
    const from = skipSigns(text, start, end)
    const candidates = openings.at(text, from)
    const nameEnd = skipName(text, start, end)
    return (
      (candidates.length > 0 && end - from <= LONGEST_PHRASE ? phrases.get(toPhrase(text.slice(from, end))) : null) ??
      (from > start ? findFitting(openings.at(text, start), text, start, end) : null) ??
      findFitting(candidates, text, start, end) ??
      (nameEnd > start ? findFitting(afterName.at(text, nameEnd), text, start, end) : null) ??
      (holdsWords(start, end) ? findFitting(anywhere, text, start, end) : null)
    )
  }
}

function findFitting(rules: readonly ChromeRule[], text: string, start: number, end: number): ChromeRule | null {
  let line = ''
  for (const rule of rules) {
    if (!rule.pattern) continue
    line ||= text.slice(start, end)
    if (rule.pattern.test(line)) return rule
  }
  return null
}

/** The rule that a line without blanks around it fits, or null. */
export const matchLine = (line: string): ChromeRule | null => createLineMatcher(line)(0, line.length)

const INNER_PATTERN = /[\p{L}\p{N}]/u

/** Small letters, without the signs after the last: "Share this: —" is "share this". */
function toPhrase(line: string): string {
  let end = line.length
  while (end > 0 && !INNER_PATTERN.test(line[end - 1]!)) end--
  return line.slice(0, end).toLowerCase().replaceAll('’', "'")
}
