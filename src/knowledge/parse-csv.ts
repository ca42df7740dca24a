import { KnowledgeError } from './knowledge-error.ts'

/** One record of a CSV file; `line` is the line it starts on, counted from 1. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

/**
 * Reads RFC 4180 text, record by record: quoted cells may hold commas, line ends and doubled quotes. Empty lines and lines that
 * begin with `#` are skipped between records, a byte order mark is dropped, cells are trimmed outside quotes.
 */
// One record at a time: thousands of records kept until all are read cost more in collecting garbage than in reading.
export function* parseCsv(text: string, file: string): Generator<CsvRecord, undefined, undefined> {
  let position = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  /** The next quote, sought once: lines before it need no care. */
  let quote = -1
  /** The next comma: sought anew in each line of a file without commas, it would take time that grows with the square of the length. */
  let comma = -1
  while (position < text.length) {
    const end = indexOrEnd(text, '\n', position)
    if (text[position] === '#' || isBlank(text, position, end)) {
      position = end + 1
      line++
      continue
    }
    if (quote < position) quote = indexOrEnd(text, '"', position)
    if (quote >= end) {
      const cells: string[] = []
      for (let from = position; ; from = comma + 1) {
        if (comma < from) comma = indexOrEnd(text, ',', from)
        cells.push(text.slice(from, Math.min(comma, end)).trim())
        if (comma >= end) break
      }
      yield { line, cells }
      position = end + 1
      line++
      continue
    }
    const start = line
    const cells: string[] = []
    for (let more = true; more; ) {
      while (text[position] === ' ' || text[position] === '\t') position++
      if (text[position] === '"') {
        const cell = readQuoted(text, position, file, line)
        line += cell.lines
        position = cell.end
        cells.push(cell.value)
        while (text[position] === ' ' || text[position] === '\t' || text[position] === '\r') position++
        if (position < text.length && text[position] !== ',' && text[position] !== '\n') {
          const problem = `text after the closing quote of cell ${cells.length}.`
          throw new KnowledgeError('text-after-quote', file, line, problem, 'Double the quotes inside a quoted cell.')
        }
      } else {
        let stop = position
        while (stop < text.length && text[stop] !== ',' && text[stop] !== '\n') stop++
        cells.push(text.slice(position, stop).trim())
        position = stop
      }
      more = text[position] === ','
      position++
    }
    line++
    yield { line: start, cells }
  }
}

function indexOrEnd(text: string, sought: string, from: number): number {
  const index = text.indexOf(sought, from)
  return index < 0 ? text.length : index
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (text.charCodeAt(index) > 32) return false
  return true
}

function readQuoted(text: string, open: number, file: string, line: number) {
  let value = ''
  let from = open + 1
  for (;;) {
    const close = text.indexOf('"', from)
    if (close < 0) {
      throw new KnowledgeError('unclosed-quote', file, line, 'a quote is never closed.', 'Close the cell with ".')
    }
    value += text.slice(from, close)
    if (text[close + 1] !== '"') return { value, end: close + 1, lines: value.split('\n').length - 1 }
    value += '"'
    from = close + 2
  }
}
