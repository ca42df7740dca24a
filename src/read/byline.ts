import { BYLINE_RULES, NO_AUTHORS, NO_NAME_WORDS } from './byline-rules.ts'

const LINES_SEARCHED = 6
const LONGEST_BYLINE = 160
const SEPARATOR_PATTERN = /(?:, | and | AND | & | et | и |; | \| |[,、\t])/u
const WORD_PATTERN =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]{0,40}|d[aeiu]|de|van|von|der|del|della|bin|ibn|al|el|la|le|ter|den|dos|y)$/u
const HAN_NAME_PATTERN = /^\p{Script=Han}[\p{Script=Han}·]{1,11}$/u

/** How a byline may begin; other lines are not looked at closely. */
const FIRST_LETTERS = new Set('bBwWrRpPaAтТаАкК作记本撰文')

/** The names that a byline such as "By Jane Doe and John Roe" holds, in its own spelling; none where the line is no byline. */
export function parseByline(line: string): readonly string[] {
  const given = line.trim()
  if (given.length > LONGEST_BYLINE || !FIRST_LETTERS.has(given[0] ?? '')) return NONE
  for (const { pattern } of BYLINE_RULES) {
    const list = pattern.exec(given)?.groups?.names
    const names = list === undefined ? NONE : toNames(list)
    if (names.length > 0) return names
  }
  return NONE
}

const NONE: readonly string[] = []

/** The authors whom a line among the first of a text names. */
export function findAuthors(text: string): string[] {
  let from = 0
  for (let found = 0; found < LINES_SEARCHED && from < text.length; ) {
    while (isBlank(text.charCodeAt(from))) from++
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    if (end > from) found++
    if (end - from <= LONGEST_BYLINE && FIRST_LETTERS.has(text[from]!)) {
      const names = parseByline(text.slice(from, end))
      if (names.length > 0) return [...names]
    }
    from = end + 1
  }
  return []
}

const isBlank = (unit: number) => unit <= 32 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff

/** Splits a list of names; parts that are no person's name, such as a place or an agency, are left out. */
export function toNames(list: string): string[] {
  const names: string[] = []
  for (const part of list.split(SEPARATOR_PATTERN)) {
    const name = part.trim().replace(/(?<=\p{Ll}{2})\.$/u, '')
    if (isName(name) && !names.includes(name)) names.push(name)
    else if (names.length === 0 && name !== '') return []
  }
  return names
}

/** Two to six words written as names are, or a Chinese name. */
export function isName(name: string): boolean {
  if (HAN_NAME_PATTERN.test(name)) return true
  const words = name.split(' ')
  if (words.length < 2 || words.length > 6 || NO_AUTHORS.has(name.toLowerCase())) return false
  if (!/^\p{Lu}/u.test(words[0]!) || !/^\p{Lu}/u.test(words.at(-1)!)) return false
  return words.every(word => WORD_PATTERN.test(word) && !NO_NAME_WORDS.has(word.toLowerCase()))
}
