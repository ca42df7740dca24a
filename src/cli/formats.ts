import { extname } from 'node:path'
import { csv, type Format, json, markdown, ndjson, overview } from '../export/index.ts'
import { textStyle } from './text-style.ts'

/** The formats of `foedera read`, by name; `file` is where the text goes, if not to standard output. */
const FORMATS = {
  table: file => overview(textStyle(file)),
  json: () => json,
  ndjson: () => ndjson,
  csv: () => csv,
  markdown: () => markdown,
} as const satisfies Readonly<Record<string, (file?: string) => Format>>

export type FormatName = keyof typeof FORMATS

const BY_ENDING: Readonly<Record<string, FormatName>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'table',
}

/** The format to use: the one asked for, else by the ending of the file, else a table for people and NDJSON for programs. */
export function chooseFormat(asked: FormatName | undefined, file: string | undefined): Format {
  const byDefault = file === undefined && process.stdout.isTTY ? 'table' : 'ndjson'
  return FORMATS[asked ?? BY_ENDING[extname(file ?? '').toLowerCase()] ?? byDefault](file)
}
