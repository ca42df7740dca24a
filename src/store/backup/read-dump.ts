import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { SCHEMA_NUMBER } from '../schema/migrations/index.ts'
import { StoreError } from '../store-error.ts'
import { DUMP_FORMAT, type DumpFoot, type DumpHead } from './dump.ts'

export type DumpedRow = { readonly table: string; readonly row: Readonly<Record<string, string | number | null>> }

/**
 * The rows of a dump in their order.
 *
 * @throws StoreError `bad-backup` with the line, when it is none or not whole; `newer` when a newer Foedera wrote it. What came before is to be
 * thrown away then.
 */
export async function* readDump(file: string): AsyncGenerator<DumpedRow, void> {
  const refuse = (line: number, reason: string, cause?: unknown) =>
    new StoreError('bad-backup', { file, line, reason }, cause)
  const bytes = createReadStream(file)
  const stream = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  const broken = Promise.withResolvers<never>()
  for (const each of [bytes, stream])
    each.once('error', (error: Error) => broken.reject(refuse(0, error.message, error)))
  broken.promise.catch(() => {})
  const checksum = createHash('sha256')
  const counts = new Map<string, number>()
  let number = 0
  let head: DumpHead | null = null
  let foot: DumpFoot | null = null
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]()
  for (;;) {
    const { value: line, done } = await Promise.race([lines.next(), broken.promise])
    if (done) break
    number++
    if (foot) throw refuse(number, 'there is something after its end')
    const value = parse(line, () => refuse(number, 'the line is no JSON'))
    if (!Array.isArray(value) && number > 1) {
      foot = value as DumpFoot
      continue
    }
    checksum.update(`${line}\n`)
    if (head)
      yield toRow(value as readonly unknown[], head, counts, () => refuse(number, 'the line is no row of a table'))
    else head = toHead(value as Partial<DumpHead>, file, () => refuse(1, 'it does not begin as one'))
  }
  if (!foot) throw refuse(number, 'its end is missing')
  if (foot.sha256 !== checksum.digest('hex')) throw refuse(number, 'it was changed after it was written')
  for (const [table, n] of Object.entries(foot.rows ?? {}))
    if ((counts.get(table) ?? 0) !== n)
      throw refuse(number, `${counts.get(table) ?? 0} of ${n} rows of ${table} are there`)
}

function parse(line: string, refuse: () => StoreError): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw refuse()
  }
}

function toHead(head: Partial<DumpHead> | null, file: string, refuse: () => StoreError): DumpHead {
  if (head?.foedera !== 'backup' || typeof head.schema !== 'number' || typeof head.tables !== 'object') throw refuse()
  if (head.schema > SCHEMA_NUMBER || (head.format ?? 0) > DUMP_FORMAT)
    throw new StoreError('newer', { address: file, found: head.schema, known: SCHEMA_NUMBER })
  return head as DumpHead
}

function toRow(
  [table, ...values]: readonly unknown[],
  { tables }: DumpHead,
  counts: Map<string, number>,
  refuse: () => StoreError,
): DumpedRow {
  const columns = typeof table === 'string' ? tables[table] : undefined
  if (typeof table !== 'string' || columns?.length !== values.length) throw refuse()
  counts.set(table, (counts.get(table) ?? 0) + 1)
  const row = Object.fromEntries(columns.map((column, index) => [column, values[index] as string | number | null]))
  return { table, row }
}
