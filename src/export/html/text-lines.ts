import type { Document, Span } from '../../model/index.ts'
import { findChrome } from '../../read/index.ts'

/** A line of the text that is not blank, or a piece of a very long one. Spans leave the line end out. */
export type TextLine = Span & {
  /** Counts the lines that are not blank, from 1. */
  readonly number: number
  /** Whether it goes on with the line before it, which was too long to be shown as one. */
  readonly isContinued: boolean
  /** Whether the next line goes on with it: as a list, a table or a paragraph of several lines does. */
  readonly isTight: boolean
  /** Whether it belongs to the page and not to the article. */
  readonly isChrome: boolean
}

const BLANK_PATTERN = /\S/

/** The lines of a document that are not blank, in order. */
export function toTextLines({ text }: Document): TextLine[] {
  const chrome = findChrome(text)
  const lines: TextLine[] = []
  let number = 0
  let next = 0
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    while (next < chrome.length && chrome[next]!.end <= start) next++
    if (BLANK_PATTERN.test(text.slice(start, end))) {
      number++
      const isChrome = next < chrome.length && chrome[next]!.start <= start
      const ends = breakLine(text, start, end)
      for (const [i, pieceEnd] of ends.entries()) {
        const isTight = i < ends.length - 1 || isFollowed(text, start, end)
        lines.push({ start: ends[i - 1] ?? start, end: pieceEnd, number, isContinued: i > 0, isTight, isChrome })
      }
    }
    start = end + 1
  }
  return lines
}

/** A browser lays out a paragraph as a whole: one of a megabyte would hold it up for long. */
const LONGEST = 4000
const BACK = 800

/** Where the pieces of a line end: behind a sentence or at a blank, if there is one near. */
function breakLine(text: string, start: number, end: number): number[] {
  const ends: number[] = []
  for (let from = start; from < end; from = ends.at(-1)!) {
    const most = Math.min(end, from + LONGEST)
    const near = text.slice(most - BACK, most)
    const at = Math.max(near.lastIndexOf('. ') + 1, 0) || near.lastIndexOf(' ')
    ends.push(most === end ? end : at > 0 ? most - BACK + at + 1 : most - (isHighSurrogate(text, most - 1) ? 1 : 0))
  }
  return ends
}

const isHighSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800

const ITEM_PATTERN = /^[ \t]{0,12}(?:[•·▪◦*–—-]|\(?\w{1,3}[.)])[ \t\u00A0]/
const SENTENCE_END_PATTERN = /[.!?…]["'”’»)\]]{0,3}\s{0,3}$/
/** What is enough of a line to see how it begins or ends. */
const GLIMPSE = 40

/** Texts off a page often hold no blank lines; a paragraph then ends with a sentence, and before the next one is no list. */
function isFollowed(text: string, start: number, end: number): boolean {
  const next = text.slice(end + 1, end + 1 + GLIMPSE)
  if (next === '' || next.startsWith('\n')) return false
  if (ITEM_PATTERN.test(next)) return true
  return !SENTENCE_END_PATTERN.test(text.slice(Math.max(start, end - GLIMPSE), end))
}

/** The index of the line that a place of the text stands in, or of the next one; the number of lines behind the last. */
export function lineIndexAt(lines: readonly TextLine[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
