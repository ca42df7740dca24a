import { extname } from 'node:path'

export type RowFormat = 'table' | 'json' | 'ndjson' | 'csv' | 'xlsx'

const BY_ENDING: Readonly<Record<string, RowFormat>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.txt': 'table',
}

/** The format to use: the one asked for, else by the ending of the file, else a table for people. */
export const chooseRowFormat = (asked: RowFormat | undefined, file: string | undefined): RowFormat =>
  asked ?? BY_ENDING[extname(file ?? '').toLowerCase()] ?? 'table'
