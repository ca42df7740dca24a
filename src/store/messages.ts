import type { StoreErrorData } from './store-error-data.ts'

/** What each error says, in one or two sentences: what is wrong, and what to do. */
export const MESSAGES = {
  'bad-address': ({ address, reason }: StoreErrorData) =>
    `${address}: ${reason}. A database is the name of a file, such as foedera.db, or an address such as postgres://user@host/name.`,
  'not-found': ({ address }: StoreErrorData) =>
    `${address}: There is no such database. Check the name, or add documents to begin one.`,
  'no-access': ({ address, reason }: StoreErrorData) => `${address}: The database cannot be opened: ${reason}.`,
  'not-a-database': ({ address }: StoreErrorData) =>
    `${address}: This is no SQLite database. Give the name of another file.`,
  foreign: ({ address, table }: StoreErrorData) =>
    `${address}: This database belongs to another program: it has a table "${table}" and no mark of Foedera. Give another one.`,
  newer: ({ address, found, known }: StoreErrorData) =>
    `${address}: It was written by a newer Foedera: its schema is number ${found}, this program knows ${known}. Install the newer version, or give another database.`,
  older: ({ address, found, known }: StoreErrorData) =>
    `${address}: Its schema is number ${found}, this program needs ${known}, and it was opened for reading only. Open it once for writing, for instance with foedera add.`,
  'old-server': ({ address, found, known }: StoreErrorData) =>
    `${address}: PostgreSQL ${known} or newer is needed; this server is ${found}.`,
  locked: ({ address, seconds }: StoreErrorData) =>
    `${address}: It is locked by another process that writes to it; ${seconds} s were waited. Try again when that one is done.`,
  lost: ({ address, reason }: StoreErrorData) =>
    `${address}: The connection to the database was lost (${reason}). What was not acknowledged was not written, or was written whole: doing it again is safe.`,
  deadline: ({ seconds }: StoreErrorData) =>
    `The query took longer than ${seconds} s and was stopped. Narrow it down, for instance by dates or a pair.`,
  busy: ({ seconds }: StoreErrorData) =>
    `More is asked for at the moment than can be answered in ${seconds} s. Try again in a while.`,
  full: ({ address }: StoreErrorData) =>
    `${address}: The disk is full. Make room and try again; what was acknowledged is kept.`,
  damaged: ({ address, reason }: StoreErrorData) =>
    `${address}: The database is damaged (${reason}). Restore a backup, or copy what can be read with "sqlite3 FILE .recover".`,
  'read-only': ({ address }: StoreErrorData) =>
    `${address}: It cannot be written to: it was opened for reading, or the file or user may not be written with.`,
  failed: ({ address, reason }: StoreErrorData) => `${address}: The database refused: ${reason}.`,
  closed: ({ address }: StoreErrorData) => `${address}: The database was closed.`,
  'bad-text': ({ what, path, reason }: StoreErrorData) =>
    `${what}${path === '' ? '' : ` at ${path}`}: The text has ${reason}, which cannot be kept as it is. Documents that Foedera reads have U+FFFD in its place.`,
  'bad-value': ({ what, reason }: StoreErrorData) => `${what}: ${reason}.`,
  'append-only': ({ what }: StoreErrorData) =>
    `${what}: There is one with that id already, and what was written down is never changed.`,
  'bad-query': ({ query, at, reason }: StoreErrorData) => `Query "${query}", character ${at}: ${reason}.`,
  'bad-filter': ({ field, reason }: StoreErrorData) => `${field}: ${reason}.`,
  'bad-cursor': () => `The cursor is not one of this list. Begin at the first page, with the same filter and order.`,
  'bad-backup': ({ file, line, reason }: StoreErrorData) =>
    `${file}${line === 0 ? '' : `:${line}`}: This is no whole backup: ${reason}. Nothing was restored.`,
  'not-empty': ({ address }: StoreErrorData) =>
    `${address}: There is something in this database. Restore into a new one, or say that it is to be replaced.`,
} as const satisfies Record<string, (data: StoreErrorData) => string>
