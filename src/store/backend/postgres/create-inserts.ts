import { tableNamed } from '../../schema/specifications.ts'
import type { Insert } from '../backend.ts'
import { onConflict } from '../on-conflict.ts'

export type Query = (text: string, values?: unknown[]) => Promise<{ readonly rows: unknown[] }>

type Row = Readonly<Record<string, unknown>>
type Batch = { readonly table: string; readonly rows: readonly Row[]; readonly ending: string }

/** The types of arrays by which values travel. */
const ARRAYS = { text: 'text[]', integer: 'bigint[]', real: 'double precision[]' } as const
/** So many rows go to the server at once. */
const MOST_ROWS = 1_000

export type Inserts = {
  readonly insert: Insert
  /** Sends what waits. */
  readonly flush: () => Promise<void>
  /** Forgets what waits. */
  readonly discard: () => void
}

/**
 * Inserts that wait for one another: those that follow each other without a query in between go to the server as one statement, since each way there
 * and back costs as much as the work. `flush` sends what waits; who queries or ends the transaction has to call it first.
 */
export function createInserts(query: Query): Inserts {
  let waiting: Batch[] = []
  let rowCount = 0
  const discard = () => {
    waiting = []
    rowCount = 0
  }
  const flush = async () => {
    if (waiting.length === 0) return
    const batches = waiting
    discard()
    const values: unknown[] = []
    const statements = batches.map(batch => toStatement(batch, values))
    const last = statements.pop()!
    const before = statements.map((statement, index) => `part_${index} as (${statement})`)
    await query(before.length === 0 ? last : `with ${before.join(', ')} ${last}`, values)
  }
  const insert: Insert = async (table, rows, { ifThere = 'fail' } = {}) => {
    // Parts of one statement do not see one another's rows.
    if (waiting.some(batch => batch.table === table)) await flush()
    for (let at = 0; at < rows.length; at += MOST_ROWS) {
      const part = rows.slice(at, at + MOST_ROWS) as readonly Row[]
      if (at > 0 || rowCount + part.length > MOST_ROWS) await flush()
      waiting.push({ table, rows: part, ending: onConflict(table, ifThere) })
      rowCount += part.length
    }
  }
  return { insert, flush, discard }
}

/** The statement of a batch; its values are added to those that there are. */
function toStatement({ table, rows, ending }: Batch, values: unknown[]): string {
  const columns = Object.keys(rows[0]!)
  const { columns: specified } = tableNamed(table)
  const arrays = columns.map(column => {
    values.push(rows.map(row => row[column]))
    return `$${values.length}::${ARRAYS[specified[column]!.type]}`
  })
  const names = columns.map(column => `"${column}"`).join(', ')
  return `insert into "${table}" (${names}) select * from unnest(${arrays.join(', ')})${ending}`
}
