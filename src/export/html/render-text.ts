import { type Document, pageAt } from '../../model/index.ts'
import { type Entry, startOf } from './entry.ts'
import { renderNote } from './render-note.ts'
import { renderSegment } from './render-segment.ts'
import { lineIndexAt, type TextLine } from './text-lines.ts'
import type { Segment } from './to-segments.ts'

/** What the text of a document is drawn from. No segment crosses the end of a line. */
export type TextParts = {
  readonly document: Document
  readonly lines: readonly TextLine[]
  readonly segments: readonly Segment[]
  readonly entries: readonly Entry[]
}

/** The HTML of each line, without what stands around it, in the order of the lines. */
export function renderLines({ document, lines, segments }: TextParts): string[] {
  let next = 0
  return lines.map(line => {
    let html = ''
    while (next < segments.length && segments[next]!.end <= line.start) next++
    for (; next < segments.length && segments[next]!.start < line.end; next++)
      html += renderSegment(document.text, segments[next]!)
    return html
  })
}

/** So many lines are laid out together, once they come near to what is in sight. */
const CHUNK = 40

/** The text line by line, each with the notes of the entries that begin in it. `from` leaves the lines before it out. */
export function renderText(parts: TextParts, contents: readonly string[], from: number): string {
  const { lines, document } = parts
  const marks = toMarks(lines.slice(from), document.pages)
  const notes = toNotes(parts, from)
  const blocks: string[] = []
  for (let i = from, to = i; i < lines.length; i = to) {
    for (to = i + 1; lines[i]!.isChrome && lines[to]?.isChrome; ) to++
    const html = lines
      .slice(i, to)
      .map((line, k) => renderLine(line, marks[i + k - from]!, contents[i + k]!, notes.get(i + k) ?? []))
    blocks.push(lines[i]!.isChrome ? renderChrome(lines[i]!.number, lines[to - 1]!.number, html) : html.join(''))
  }
  let html = ''
  for (let i = 0; i < blocks.length; i += CHUNK)
    html += `<div class="chunk">\n${blocks.slice(i, i + CHUNK).join('')}</div>\n`
  return html
}

/** Entries by the line in which their first words stand. */
function toNotes({ entries, lines }: TextParts, from: number): Map<number, Entry[]> {
  const notes = new Map<number, Entry[]>()
  for (const entry of entries) {
    const at = Math.max(from, Math.min(lines.length - 1, lineIndexAt(lines, startOf(entry))))
    if (!notes.has(at)) notes.set(at, [])
    notes.get(at)!.push(entry)
  }
  return notes
}

/** What stands beside each line: its number; where there are pages, the page that begins in it. */
function toMarks(lines: readonly TextLine[], pages: Document['pages']): string[] {
  if (pages === undefined) return lines.map(({ number }) => String(number))
  let before: number | undefined
  return lines.map(({ start, end }) => {
    const [first, last] = [pageAt(pages, start), pageAt(pages, end - 1)]
    const isMarked = first !== before || last !== first
    before = last
    return !isMarked ? '' : first === last ? `p. ${first}` : `p. ${first}–${last}`
  })
}

/** Cells of a table that was typed with tabs or blanks. */
const SPACED_PATTERN = /\t|\S {3}/

function renderLine(
  { number, isContinued, isTight }: TextLine,
  mark: string,
  content: string,
  notes: readonly Entry[],
): string {
  const classes = `t${isTight ? ' tight' : ''}${SPACED_PATTERN.test(content) ? ' pre' : ''}`
  const line = `<p class="${classes}"${isContinued ? '' : ` id="p${number}" data-n="${mark}"`}>${content}</p>`
  return notes.length === 0
    ? `${line}\n`
    : `<div class="row">${line}<div class="nt">${notes.map(renderNote).join('')}</div></div>\n`
}

/** More lines of page furniture than this are folded away. */
const MOST_OPEN = 6

const renderChrome = (from: number, to: number, lines: readonly string[]): string =>
  `<details class="chrome"${lines.length <= MOST_OPEN ? ' open' : ''}><summary>¶ ${from === to ? from : `${from}–${to}`}: ` +
  `page furniture. Kept so that places in the text stay true; not searched.</summary>\n${lines.join('')}</details>\n`
