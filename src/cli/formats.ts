import { extname } from 'node:path'
import { csv, type Format, json, markdown, ndjson, overview, toHtml } from '../export/index.ts'
import { textStyle } from './text-style.ts'

export type FormatName = 'table' | 'json' | 'ndjson' | 'csv' | 'markdown' | 'html'

/** A format as the command line uses it. */
export type ChosenFormat = {
  readonly format: Format
  /** The end of a file's name. */
  readonly ending: string
  /** Whether one file can hold no more than one document. */
  readonly isSingle?: true
}

/** The formats of `foedera read`; `file` is where the text goes, if not to standard output. */
const FORMATS: Readonly<Record<FormatName, (file?: string) => ChosenFormat>> = {
  table: file => ({ format: overview(textStyle(file)), ending: '.txt' }),
  json: () => ({ format: json, ending: '.json' }),
  ndjson: () => ({ format: ndjson, ending: '.ndjson' }),
  csv: () => ({ format: csv, ending: '.csv' }),
  markdown: () => ({ format: markdown, ending: '.md' }),
  html: () => ({
    format: { head: '', each: ({ reading }) => toHtml(reading), tail: '' },
    ending: '.html',
    isSingle: true,
  }),
}

const BY_ENDING: Readonly<Record<string, FormatName>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'table',
}

/** The format to use: the one asked for, else by the ending of the file, else a table for people and NDJSON for programs. */
export function chooseFormat(asked: FormatName | undefined, file: string | undefined): ChosenFormat {
  const byDefault = file === undefined && process.stdout.isTTY ? 'table' : 'ndjson'
  return FORMATS[asked ?? BY_ENDING[extname(file ?? '').toLowerCase()] ?? byDefault](file)
}
