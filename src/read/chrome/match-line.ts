import type { ChromeRule } from './chrome-rule.ts'
import { AUTHOR_RULES } from './rules/author-box.ts'
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
  ...MENU_RULES,
  ...AUTHOR_RULES,
]

/** No line of chrome is longer; longer lines are body text and are not tried. */
const LONGEST_LINE = 400
const LONGEST_PHRASE = 60

const byPhrase = new Map<string, ChromeRule>()
for (const rule of CHROME_RULES) {
  for (const phrase of rule.phrases ?? []) if (!byPhrase.has(phrase)) byPhrase.set(phrase, rule)
}
const withPattern = CHROME_RULES.filter(rule => rule.pattern !== undefined)

/** The rule that a line without blanks around it fits, or null. */
export function matchLine(line: string): ChromeRule | null {
  if (line.length > LONGEST_LINE || line === '') return null
  if (line.length <= LONGEST_PHRASE) {
    const rule = byPhrase.get(toPhrase(line))
    if (rule) return rule
  }
  for (const rule of withPattern) if (rule.pattern?.test(line)) return rule
  return null
}

const LONGEST_REMEMBERED = 30
const MOST_REMEMBERED = 2000
/** `matchLine` with a small memory of short lines, since texts of many lines repeat them. */
export function createLineMatcher(): typeof matchLine {
  const known = new Map<string, ChromeRule | null>()
  return line => {
    if (line.length > LONGEST_REMEMBERED) return matchLine(line)
    let rule = known.get(line)
    if (rule === undefined) {
      rule = matchLine(line)
      if (known.size < MOST_REMEMBERED) known.set(line, rule)
    }
    return rule
  }
}

const OUTER_PATTERN = /[\p{L}\p{N}]/u
/** Small letters, without signs before the first letter and after the last: "— Share this: —" is "share this". */
function toPhrase(line: string): string {
  const letters = [...line.toLowerCase().replaceAll('’', "'")]
  const from = letters.findIndex(letter => OUTER_PATTERN.test(letter))
  const to = letters.findLastIndex(letter => OUTER_PATTERN.test(letter))
  return from < 0 ? '' : letters.slice(from, to + 1).join('')
}
