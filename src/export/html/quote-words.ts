import type { Span } from '../../model/index.ts'

/** Words of the text with a little of what stands around them on their line. */
export type Quotation = { readonly before: string; readonly words: string; readonly after: string }

const LONGEST = 180
const TAIL = 50
const AROUND = 32
/** Longer words explain themselves. */
const SHORT = 60

/** The words of a span as a record quotes them: long ones shortened in the middle, short ones with their neighbours. */
export function quoteWords(text: string, { start, end }: Span): Quotation {
  if (end - start <= SHORT)
    return { before: before(text, start), words: text.slice(start, end), after: after(text, end) }
  const words =
    end - start <= LONGEST
      ? text.slice(start, end)
      : `${upToBlank(text.slice(start, start + LONGEST - TAIL))} … ${fromBlank(text.slice(end - TAIL, end))}`
  return { before: '', words, after: '' }
}

/** The first of some words, where the record has quoted all of them just above. */
export const quoteAgain = (text: string, { start, end }: Span): Quotation =>
  end - start <= SHORT
    ? quoteWords(text, { start, end })
    : { before: '', words: `${upToBlank(text.slice(start, start + SHORT))} …`, after: '' }

/** Without the word that a cut left incomplete, if a blank says where it begins. */
const upToBlank = (cut: string) => cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : cut.length)
const fromBlank = (cut: string) => cut.slice(cut.indexOf(' ') + 1)

function before(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - AROUND), start)
  const line = near.slice(near.lastIndexOf('\n') + 1)
  if (line.length < near.length || start <= AROUND) return line.trimStart()
  const blank = line.indexOf(' ')
  return blank === -1 || blank === line.length - 1 ? '…' : `…${line.slice(blank + 1)}`
}

function after(text: string, end: number): string {
  const near = text.slice(end, end + AROUND)
  const lineEnd = near.indexOf('\n')
  if (lineEnd !== -1) return near.slice(0, lineEnd).trimEnd()
  if (end + AROUND >= text.length) return near.trimEnd()
  const blank = near.lastIndexOf(' ')
  return blank <= 0 ? '…' : `${near.slice(0, blank)}…`
}
