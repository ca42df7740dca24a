import type { Document, Span } from '../../../model/index.ts'

/** What a stretch of text is in the layout. */
export type PassageKind = 'title' | 'heading' | 'paragraph' | 'item' | 'row'

/** A paragraph, heading, list item or table row, with what it hangs on. */
export type Passage = {
  readonly kind: PassageKind
  readonly start: number
  readonly end: number
  /** Index of the passage that introduces a list, or of the header row of a table; -1 for none. */
  readonly stem: number
  /** Index of the nearest heading above; -1 for none. */
  readonly heading: number
}

const BULLET_PATTERN = /^[ \t]*(?:[•◦▪‣●○■*·–—-]|\(?\d{1,3}[.)](?!\d)|\(?[ivx]{1,5}[.)]|\(?[a-z]\))[ \t]+/
const ROW_PATTERN = /^[ \t]*\|.*\|[ \t]*$/
const RULE_ROW_PATTERN = /^[ \t]*\|[ \t:|-]*\|[ \t]*$/
const LONGEST_HEADING = 90
/** A longer passage is cut at a blank, so that no stage sees more than this at once. */
const LONGEST_PASSAGE = 12_000

/** Splits a document into passages, page chrome left out; linear in its length. */
export function splitPassages(document: Document, chrome: readonly Span[]): Passage[] {
  const { text, body, title } = document
  const passages: Passage[] = []
  if (title && body.start > 0) passages.push({ kind: 'title', start: 0, end: title.length, stem: -1, heading: -1 })
  let stem = -1
  let heading = -1
  let header = -1
  let at = body.start
  let chromeAt = 0
  let afterBlank = true
  while (at < body.end) {
    let lineEnd = text.indexOf('\n', at)
    if (lineEnd < 0 || lineEnd > body.end) lineEnd = body.end
    while (chromeAt < chrome.length && chrome[chromeAt]!.end <= at) chromeAt++
    const isChrome = chromeAt < chrome.length && chrome[chromeAt]!.start <= at && at < chrome[chromeAt]!.end
    const line = text.slice(at, Math.min(lineEnd, at + 400))
    if (isChrome || line.trim() === '') {
      if (!isChrome) afterBlank = true
      at = lineEnd + 1
      continue
    }
    const bullet = BULLET_PATTERN.exec(line)
    const last = passages.at(-1)
    const lineSpan = { start: at + (bullet?.[0].length ?? line.length - line.trimStart().length), end: lineEnd }
    if (title && passages.length <= 1 && line.trim() === title.trim() && !bullet) {
      if (passages.length === 0) passages.push({ kind: 'title', ...lineSpan, stem: -1, heading: -1 })
    } else if (ROW_PATTERN.test(line)) {
      if (!RULE_ROW_PATTERN.test(line)) {
        if (last?.kind !== 'row') header = passages.length
        passages.push({ kind: 'row', ...lineSpan, stem: header === passages.length ? stem : header, heading })
      }
    } else if (bullet && lineSpan.start < lineEnd) {
      if (last && last.kind !== 'item' && last.kind !== 'row') stem = passages.length - 1
      passages.push({ kind: 'item', ...lineSpan, stem, heading })
    } else if (isHeading(text, line, lineEnd, body.end)) {
      heading = passages.length
      passages.push({ kind: 'heading', ...lineSpan, stem: -1, heading: -1 })
    } else if (last && !afterBlank && isContinued(text, last, lineSpan.start)) {
      passages[passages.length - 1] = { ...last, end: lineEnd }
    } else {
      const isListed =
        last !== undefined &&
        (isStem(text, last) || (last.kind === 'item' && last.stem >= 0 && isListLine(text, last))) &&
        isListLine(text, { start: at, end: lineEnd })
      if (isListed && last.kind !== 'item') stem = passages.length - 1
      passages.push({ kind: isListed ? 'item' : 'paragraph', ...lineSpan, stem: isListed ? stem : -1, heading })
    }
    afterBlank = false
    at = lineEnd + 1
  }
  return passages.flatMap(passage => cutLong(text, passage))
}

/** A short line of words without a full stop that is no list item, with more text to follow. */
function isHeading(text: string, line: string, lineEnd: number, bodyEnd: number): boolean {
  const trimmed = line.trim()
  if (trimmed.length > LONGEST_HEADING || /[.!?:;,"”|–—]$/.test(trimmed) || !/^[\p{Lu}\d]/u.test(trimmed)) return false
  return (
    text.slice(lineEnd, bodyEnd).trimStart() !== '' && trimmed.split(/\s+/).length <= 12 && text[lineEnd + 1] === '\n'
  )
}
/** The passage before ends in a colon, or says "include". */
function isStem(text: string, passage: Span): boolean {
  return /(?::|\b(?:include|includes|including|are|following))\s*$/.test(
    text.slice(Math.max(passage.start, passage.end - 30), passage.end),
  )
}
/** A line of a list without bullets: ends in a semicolon, or has no full stop. */
function isListLine(text: string, span: Span): boolean {
  const tail = text.slice(Math.max(span.start, span.end - 8), span.end).trim()
  return /(?:;|; and|, and)$/.test(tail) || !/[.!?]["”’)]*$/.test(tail)
}
/** A line that was broken inside a sentence: the one before has no end, this one begins in lower case. */
function isContinued(text: string, last: Passage, start: number): boolean {
  if (last.kind === 'heading' || last.kind === 'title' || last.kind === 'row') return false
  const tail = text.slice(Math.max(last.start, last.end - 3), last.end).trimEnd()
  return !/[.!?:;"”)]$/.test(tail) && /^[\p{Ll}(]/u.test(text.slice(start, start + 2))
}

function cutLong(text: string, passage: Passage): Passage[] {
  if (passage.end - passage.start <= LONGEST_PASSAGE) return [passage]
  const parts: Passage[] = []
  let start = passage.start
  while (start < passage.end) {
    let end = Math.min(passage.end, start + LONGEST_PASSAGE)
    if (end < passage.end) {
      const stop = text.lastIndexOf('. ', end)
      const blank = text.lastIndexOf(' ', end)
      end = stop > start ? stop + 1 : blank > start ? blank : end
    }
    parts.push({ ...passage, start, end })
    start = end
  }
  return parts
}
