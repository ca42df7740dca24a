import { decodeReferences } from '../decode-references.ts'

const LONGEST_CODE = 2000
const ESCAPABLE = '\\`*_{}[]()#+-.!|<>~'

/**
 * The words of a stretch of Markdown, without the marks of emphasis, code, links, footnotes and pictures. A link becomes its
 * text, a picture nothing; signs that mark nothing stay. Linear in its length.
 *
 * @example plainInline('**Gazprom** and [CNPC](https://cnpc.example) signed') // 'Gazprom and CNPC signed'
 */
export function plainInline(source: string): string {
  const partner = matchBrackets(source)
  const out: string[] = []
  /** Where runs of marks stand in `out` that wait for a partner, by mark. */
  const openers: Record<string, number[]> = { '*': [], _: [], '~': [] }
  /** Ends of link texts, with where the link itself ends. */
  const ends = new Map<number, number>()
  for (let at = 0; at < source.length; ) {
    const sign = source[at]!
    const jump = ends.get(at)
    if (jump !== undefined) at = jump
    else if (sign === '\\' && ESCAPABLE.includes(source[at + 1] ?? ' ')) {
      out.push(source[at + 1]!)
      at += 2
    } else if (sign === '\\' && (source[at + 1] === '\n' || at + 1 === source.length)) at++
    else if (sign === '`') at = takeCode(source, at, out)
    else if (sign === '!' && source[at + 1] === '[' && linkEnd(source, partner, at + 1) > 0)
      at = linkEnd(source, partner, at + 1)
    else if (sign === '[' && source[at + 1] === '^' && partner.has(at)) at = partner.get(at)! + 1
    else if (sign === '[' && linkEnd(source, partner, at) > 0) {
      ends.set(partner.get(at)!, linkEnd(source, partner, at))
      at++
    } else if (sign === '<') at = takeAngle(source, at, out)
    else if (sign === '&') at = takeReference(source, at, out)
    else if (sign === '*' || sign === '_' || sign === '~') at = takeMarks(source, at, out, openers[sign]!)
    else out.push(source[at++]!)
  }
  return out.join('')
}

/** The closing sign of every opening bracket, and of every opening parenthesis on its line. */
function matchBrackets(source: string): Map<number, number> {
  const partner = new Map<number, number>()
  const brackets: number[] = []
  let parentheses: number[] = []
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (sign === '\n') parentheses = []
    else if (sign === '[') brackets.push(at)
    else if (sign === '(') parentheses.push(at)
    else if (sign === ']' && brackets.length > 0) partner.set(brackets.pop()!, at)
    else if (sign === ')' && parentheses.length > 0) partner.set(parentheses.pop()!, at)
  }
  return partner
}

/** Where a link or picture ends whose text begins with the bracket at `at`: `[a](b)` or `[a][b]`; -1 where it is none. */
function linkEnd(source: string, partner: ReadonlyMap<number, number>, at: number): number {
  const close = partner.get(at)
  if (close === undefined || (source[close + 1] !== '[' && source[close + 1] !== '(')) return -1
  return (partner.get(close + 1) ?? -2) + 1
}

/** Takes code between one or two backquotes as it is. */
function takeCode(source: string, at: number, out: string[]): number {
  const mark = source[at + 1] === '`' ? '``' : '`'
  const end = source.slice(at + mark.length, at + LONGEST_CODE).indexOf(mark)
  if (end < 0) {
    out.push(mark)
    return at + mark.length
  }
  const from = at + mark.length
  out.push(source.slice(from, from + end))
  return from + end + mark.length
}

const LONGEST_REFERENCE = 12
/** Takes the sign that a reference such as `&nbsp;` stands for. */
function takeReference(source: string, at: number, out: string[]): number {
  const end = source.slice(at, at + LONGEST_REFERENCE).indexOf(';') + 1
  const reference = source.slice(at, at + Math.max(1, end))
  out.push(decodeReferences(reference))
  return at + reference.length
}

const TAG_PATTERN = /<(?:\/?[a-zA-Z][a-zA-Z0-9]{0,20}(?:\s[^<>]{0,1000})?\/?|!--[^<>]{0,1000}--)>/y
const ADDRESS_PATTERN = /<(?<address>(?:https?:\/\/|mailto:)[^<>\s]{1,1000}|[\w.+-]{1,60}@[\w.-]{1,100})>/y
/** Takes an address in angles without them, and no HTML tag. */
function takeAngle(source: string, at: number, out: string[]): number {
  ADDRESS_PATTERN.lastIndex = at
  const address = ADDRESS_PATTERN.exec(source)?.groups?.address
  if (address !== undefined) {
    out.push(address)
    return ADDRESS_PATTERN.lastIndex
  }
  TAG_PATTERN.lastIndex = at
  const tag = TAG_PATTERN.exec(source)?.[0]
  if (tag === undefined) {
    out.push('<')
    return at + 1
  }
  if (/^<br\b/i.test(tag)) out.push('\n')
  return TAG_PATTERN.lastIndex
}

/** Takes a run of marks: it closes an open run of its kind, else may open one; it goes only where both are found. */
function takeMarks(source: string, at: number, out: string[], openers: number[]): number {
  const mark = source[at]!
  let end = at
  while (source[end] === mark) end++
  const isInWord = (i: number) => /[\p{L}\p{N}]/u.test(source[i] ?? ' ')
  const isBlank = (i: number) => /\s/.test(source[i] ?? ' ')
  const canClose = !isBlank(at - 1) && at > 0 && (mark !== '_' || !isInWord(end))
  const canOpen = !isBlank(end) && (mark !== '_' || !isInWord(at - 1)) && (mark !== '~' || end - at > 1)
  let left = end - at
  while (canClose && left > 0 && openers.length > 0) {
    const opener = openers.at(-1)!
    const used = Math.min(left, out[opener]!.length)
    out[opener] = out[opener]!.slice(used)
    left -= used
    if (out[opener] === '') openers.pop()
  }
  if (left > 0) {
    if (canOpen) openers.push(out.length)
    out.push(mark.repeat(left))
  }
  return end
}
