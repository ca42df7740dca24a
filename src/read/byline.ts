import { BYLINE_RULES, NO_AUTHORS, NO_NAME_WORDS } from './byline-rules.ts'

const LINES_SEARCHED = 6
const LONGEST_BYLINE = 160
const SEPARATOR_PATTERN = /(?:, | and | AND | & | et | и |; | \| |[,、\t])/u
const WORD_PATTERN =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]{0,40}|d[aeiu]|de|van|von|der|del|della|bin|ibn|al|el|la|le|ter|den|dos|y)$/u
const HAN_NAME_PATTERN = /^\p{Script=Han}[\p{Script=Han}·]{1,11}$/u

/** The names that a byline such as "By Jane Doe and John Roe" holds, in its own spelling; none where the line is no byline. */
export function parseByline(line: string): string[] {
  const given = line.trim()
  if (given.length > LONGEST_BYLINE) return []
  for (const { pattern } of BYLINE_RULES) {
    const names = toNames(pattern.exec(given)?.groups?.names ?? '')
    if (names.length > 0) return names
  }
  return []
}

/** The authors whom a line among the first of a text names. */
export function findAuthors(text: string): string[] {
  for (const line of firstLines(text, LINES_SEARCHED)) {
    const names = parseByline(line)
    if (names.length > 0) return names
  }
  return []
}

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

/** The first lines of a text that are not blank, each cut at a length that no byline has. */
export function* firstLines(text: string, count: number): Generator<string> {
  let from = 0
  for (let found = 0; found < count && from < text.length; ) {
    let end = text.indexOf('\n', from)
    if (end < 0) end = text.length
    const line = text.slice(from, Math.min(end, from + 2 * LONGEST_BYLINE)).trim()
    if (line !== '') {
      found++
      yield line
    }
    from = end + 1
  }
}
