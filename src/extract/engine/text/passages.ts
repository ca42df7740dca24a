import type { Document, Span } from '../../../model/index.ts'
import type { Passage } from './passage.ts'
import { splitRunTogether } from './run-together.ts'

const BULLET_PATTERN = /^[ \t]*(?:[•◦▪‣●○■*·–—-]|\(?\d{1,3}[.)](?!\d)|\(?[ivx]{1,5}[.)]|\(?[a-z]\))[ \t]+/
const ROW_PATTERN = /^[ \t]*\|.*\|[ \t]*$/
const RULE_ROW_PATTERN = /^[ \t]*\|[ \t:|-]*\|[ \t]*$/
const ENTRY_PATTERN = /^[\p{Lu}\d"“'‘][^.;:!?]{1,70}? (?:--|—|–|:) \S/u
const LONGEST_HEADING = 90
const LONGEST_LINE_LOOK = 400
/** A longer passage is cut at a blank, so that no stage sees more than this at once. */
const LONGEST_PASSAGE = 6_000

/** Splits a document into passages, page chrome left out; linear in its length. */
export function splitPassages(document: Document, chrome: readonly Span[]): Passage[] {
  const { text, body, title } = document
  const passages: Passage[] = []
  if (title && body.start > 0) passages.push({ kind: 'title', start: 0, end: title.length, stem: -1 })
  const state = { stem: -1, header: -1, afterBlank: true }
  let chromeAt = 0
  for (let at = body.start; at < body.end; ) {
    const lineEnd = endOfLine(text, at, body.end)
    while (chromeAt < chrome.length && chrome[chromeAt]!.end <= at) chromeAt++
    const isChrome = chromeAt < chrome.length && chrome[chromeAt]!.start <= at && at < chrome[chromeAt]!.end
    const line = text.slice(at, Math.min(lineEnd, at + LONGEST_LINE_LOOK))
    if (isChrome || line.trim() === '') state.afterBlank ||= !isChrome
    else {
      addLine(document, passages, state, { line, start: at, end: lineEnd })
      state.afterBlank = false
    }
    at = lineEnd + 1
  }
  return cutLong(text, splitRunTogether(text, passages))
}

function endOfLine(text: string, at: number, end: number): number {
  const found = text.indexOf('\n', at)
  return found < 0 || found > end ? end : found
}

type State = { stem: number; header: number; afterBlank: boolean }
type Line = { readonly line: string; readonly start: number; readonly end: number }

function addLine({ text, title, body }: Document, passages: Passage[], state: State, { line, start, end }: Line): void {
  const last = passages.at(-1)
  const place = { start: start + (line.length - line.trimStart().length), end }
  if (title && passages.length <= 1 && line.trim() === title.trim()) {
    if (passages.length === 0) passages.push({ kind: 'title', ...place, stem: -1 })
    return
  }
  if (ROW_PATTERN.test(line)) {
    if (!RULE_ROW_PATTERN.test(line)) addRow(passages, state, place)
    return
  }
  const bullet = BULLET_PATTERN.exec(line)
  if (bullet && start + bullet[0].length < end) {
    if (last && last.kind !== 'item') state.stem = passages.length - 1
    passages.push({ kind: 'item', start: start + bullet[0].length, end, stem: state.stem })
  } else if (isHeading(text, line, end, body.end)) passages.push({ kind: 'heading', ...place, stem: -1 })
  else if (last && !state.afterBlank && isContinued(text, last, place.start))
    passages[passages.length - 1] = { ...last, end }
  else if (last && isListed(text, last, { start, end })) {
    if (last.kind !== 'item') state.stem = passages.length - 1
    passages.push({ kind: 'item', ...place, stem: state.stem })
  } else if (ENTRY_PATTERN.test(line.trimStart()) && !isDateLine(line)) {
    if (last && last.kind !== 'entry') state.stem = isStem(text, last) ? passages.length - 1 : -1
    passages.push({ kind: 'entry', ...place, stem: state.stem })
  } else passages.push({ kind: 'paragraph', ...place, stem: -1 })
}

function addRow(passages: Passage[], state: State, place: Span): void {
  const last = passages.at(-1)
  const isHeader = last?.kind !== 'row' && last?.kind !== 'header'
  if (isHeader) state.header = passages.length
  passages.push({ kind: isHeader ? 'header' : 'row', ...place, stem: isHeader ? passages.length - 1 : state.header })
}

/** "BUENOS AIRES -- President …", "MOSCOW, May 8 — …": the place in capitals before the dash. */
const isDateLine = (line: string) => /^[ \t]*\p{Lu}{2}[\p{Lu} .'-]*(?:,|--|—|–|\()/u.test(line)

/** A short line of words without a full stop that is no list item, with more text to follow. */
function isHeading(text: string, line: string, lineEnd: number, bodyEnd: number): boolean {
  const trimmed = line.trim()
  if (trimmed.length > LONGEST_HEADING || /[.!?:;,"”|–—]$/.test(trimmed) || !/^[\p{Lu}\d]/u.test(trimmed)) return false
  return (
    text.slice(lineEnd, bodyEnd).trimStart() !== '' && trimmed.split(/\s+/).length <= 12 && text[lineEnd + 1] === '\n'
  )
}

const STEM_REACH = 30
/** The passage ends in a colon, or says "include". */
function isStem(text: string, passage: Span): boolean {
  return /(?::|\b(?:include|includes|including|are|following))\s*$/.test(
    text.slice(Math.max(passage.start, passage.end - STEM_REACH), passage.end),
  )
}
/** A line of a list without bullets, below a stem or another line of the list: ends in a semicolon, or has no full stop. */
function isListed(text: string, last: Passage, line: Span): boolean {
  const isBelow = isStem(text, last) || (last.kind === 'item' && last.stem >= 0 && isListLine(text, last))
  return isBelow && isListLine(text, line)
}
function isListLine(text: string, span: Span): boolean {
  const tail = text.slice(Math.max(span.start, span.end - 8), span.end).trim()
  return /(?:;|; and|, and)$/.test(tail) || !/[.!?]["”’)]*$/.test(tail)
}
/** A line that was broken inside a sentence: the one before has no end, this one begins in lower case. */
function isContinued(text: string, last: Passage, start: number): boolean {
  if (last.kind === 'heading' || last.kind === 'title' || last.kind === 'row' || last.kind === 'header') return false
  const tail = text.slice(Math.max(last.start, last.end - 3), last.end).trimEnd()
  return !/[.!?:;"”)]$/.test(tail) && /^[\p{Ll}(]/u.test(text.slice(start, start + 2))
}

/** Cuts what is too long at the end of a sentence, else at a blank; the parts keep their place in the list of passages as far as stems go. */
function cutLong(text: string, passages: readonly Passage[]): Passage[] {
  if (passages.every(({ start, end }) => end - start <= LONGEST_PASSAGE)) return [...passages]
  const cut: Passage[] = []
  const moved: number[] = []
  for (const passage of passages) {
    moved.push(cut.length)
    for (let start = passage.start; start < passage.end; ) {
      const end = cutAt(text, start, passage.end)
      cut.push({ ...passage, start, end })
      start = end
    }
  }
  return cut.map(passage => (passage.stem < 0 ? passage : { ...passage, stem: moved[passage.stem]! }))
}
function cutAt(text: string, start: number, end: number): number {
  if (end - start <= LONGEST_PASSAGE) return end
  const most = start + LONGEST_PASSAGE
  const stop = text.lastIndexOf('. ', most)
  const blank = text.lastIndexOf(' ', most)
  return stop > start ? stop + 1 : blank > start ? blank : most
}
