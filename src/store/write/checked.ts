import type { Insert } from '../backend/backend.ts'
import { tableNamed } from '../schema/specifications.ts'
import { StoreError } from '../store-error.ts'

/** PostgreSQL cannot index more than a third of a page. */
const LONGEST = 2_000
/** A text of so many units has no more bytes than that. */
const SURELY_SHORT = LONGEST / 4

const known = new Map<string, readonly string[]>()

/** Inserts rows of which every text that is indexed is short enough to be: an id of a megabyte is refused by both databases alike. */
export const checked =
  (insert: Insert): Insert =>
  (table, rows, choices) => {
    const columns = known.get(table) ?? indexedTexts(table)
    known.set(table, columns)
    for (const row of rows as readonly Readonly<Record<string, unknown>>[])
      for (const column of columns) checkLength(table, column, row[column])
    return insert(table, rows, choices)
  }

function indexedTexts(name: string): readonly string[] {
  const { columns, key, indexes = [] } = tableNamed(name)
  const indexed = new Set([...key, ...indexes.flatMap(index => index.columns)])
  return [...indexed].filter(column => columns[column]!.type === 'text')
}

function checkLength(table: string, column: string, value: unknown): void {
  if (typeof value !== 'string' || value.length <= SURELY_SHORT) return
  const bytes = Buffer.byteLength(value)
  if (bytes <= LONGEST) return
  throw new StoreError('bad-value', {
    what: `${column} in ${table}`,
    reason: `it has ${bytes} bytes, more than ${LONGEST}`,
  })
}
