import pg from 'pg'
import type { Address } from '../../address.ts'
import { isLost, StoreError } from '../../store-error.ts'
import type { Backend, BackendOptions, Session } from '../backend.ts'
import { createPostgresSession } from './create-postgres-session.ts'
import { explainPostgresError } from './explain-postgres-error.ts'
import { lockOf } from './lock-of.ts'
import { takeLead } from './take-lead.ts'
import { dropView, listViews } from './view-schemas.ts'

const OLDEST = 150_000
const CONNECT_WAIT = 10_000
/** The one right to write in a database: an advisory lock that ends with its transaction, or with the connection that died. */
const WRITE_LOCK = 4_026_108_021
const INT8 = 20
/** Numbers of rows and positions stay below 2^53. */
const types = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    id === INT8 ? Number : (pg.types.getTypeParser as (id: number, format?: string) => unknown)(id, format),
} as pg.CustomTypesConfig

/** Opens a database on a PostgreSQL server. `openStore` sees to the schema. */
export async function openPostgres(
  address: Extract<Address, { backend: 'postgres' }>,
  { isReadOnly, wait, deadline, connections }: BackendOptions,
): Promise<Backend> {
  const { url, shown, schema } = address
  const path = schema === undefined ? '' : ` -c search_path=${schema}`
  const explain = (error: unknown) => explainPostgresError(error, shown, deadline, wait)
  const config = {
    connectionString: url,
    types,
    connectionTimeoutMillis: CONNECT_WAIT,
    keepAlive: true,
    application_name: 'foedera',
  }
  const pool = new pg.Pool({
    ...config,
    max: connections,
    ...(deadline > 0 ? { statement_timeout: deadline } : {}),
    options: `-c default_transaction_read_only=on -c jit=off${path}`,
  })
  // A connection that breaks while nobody uses it is replaced at the next query.
  pool.on('error', () => {})
  // One that breaks between two queries of whoever holds it is reported by the next; without a listener it would end the process.
  pool.on('connect', client => client.on('error', () => {}))
  let writer: pg.Client | null = null
  let session: Session | null = null
  try {
    await checkServer(pool, shown)
    if (schema !== undefined) await enterSchema(pool, { config, schema, shown, isReadOnly })
  } catch (error) {
    await pool.end()
    throw explain(error)
  }
  const connect = async () => {
    const client = new pg.Client({ ...config, options: `-c jit=off${path}` })
    // Reported by the query that fails; without a listener it would end the process.
    client.on('error', () => {})
    client.once('end', () => {
      if (writer === client) writer = session = null
    })
    await client.connect()
    if (schema !== undefined) await client.query(`set search_path to ${schema}`)
    writer = client
    session = createPostgresSession(client)
  }
  const begin = async () => {
    if (!writer) await connect()
    await writer!.query('begin')
    await writer!.query(`set local lock_timeout = ${wait}`)
    await writer!.query(`select pg_advisory_xact_lock(${lockOf(WRITE_LOCK, schema)})`)
    await writer!.query('set local lock_timeout = 0')
  }
  return {
    name: 'postgres',
    shown,
    reads: createPostgresSession(pool),
    explain,
    begin: async () => {
      if (isReadOnly) throw new StoreError('read-only', { address: shown })
      try {
        await begin()
      } catch (error) {
        // The connection broke while nobody used it; nothing was begun that could be lost.
        if (!isLost(explain(error))) throw error
        writer = session = null
        await begin()
      }
      return session!
    },
    commit: async () => {
      if (!writer) throw new StoreError('lost', { address: shown, reason: 'before the commit' })
      await session!.execute('commit')
    },
    rollback: async () => {
      try {
        await session?.execute('rollback')
      } catch {
        // The server rolls back what has lost its connection.
      }
    },
    snapshot: async read => {
      const client = await pool.connect()
      try {
        await client.query('begin isolation level repeatable read read only')
        const result = await read(createPostgresSession(client))
        await client.query('commit')
        client.release()
        return result
      } catch (error) {
        client.release(true)
        throw error
      }
    },
    revision: () => null,
    listViews: () => listViews(pool),
    dropView: name => dropView(new pg.Client({ ...config, options: '-c jit=off' }), name, WRITE_LOCK),
    lead: () => takeLead(() => new pg.Client({ ...config, options: '-c jit=off' }), schema),
    close: async () => {
      await Promise.all([pool.end(), writer?.end()])
    },
  }
}

type Entering = {
  readonly config: pg.ClientConfig
  readonly schema: string
  readonly shown: string
  readonly isReadOnly: boolean
}

/** Makes sure that a view is in a schema of its own: whatever is done to it must never be done to the database that it is made from. */
async function enterSchema(pool: pg.Pool, { config, schema, shown, isReadOnly }: Entering): Promise<void> {
  if (!isReadOnly) await makeSchema(config, schema)
  const { rows } = await pool.query<{ name: string | null }>('select current_schema() as name')
  if (isReadOnly && rows[0]?.name == null) throw new StoreError('not-found', { address: shown })
  if (rows[0]?.name !== schema)
    throw new StoreError('no-access', {
      address: shown,
      reason: `its schema ${schema} cannot be entered; leave "options" out of the address`,
    })
}

/** Makes the schema of a view; two processes that make it at once make it once. */
async function makeSchema(config: pg.ClientConfig, schema: string): Promise<void> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    await client.query(`begin; select pg_advisory_xact_lock(${lockOf(WRITE_LOCK, schema)})`)
    await client.query(`create schema if not exists ${schema}; commit`)
  } finally {
    await client.end()
  }
}

async function checkServer(pool: pg.Pool, address: string): Promise<void> {
  const { rows } = await pool.query(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as version, current_setting('server_encoding') as encoding",
  )
  const { number, version, encoding } = rows[0] as { number: number; version: string; encoding: string }
  if (number < OLDEST) throw new StoreError('old-server', { address, found: version, known: OLDEST / 10_000 })
  if (encoding === 'UTF8') return
  throw new StoreError('no-access', { address, reason: `its encoding is ${encoding}; create it with encoding UTF8` })
}
