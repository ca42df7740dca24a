import { type Address, DEFAULT_DATABASE, parseAddress } from './address.ts'
import type { Backend, BackendOptions } from './backend/backend.ts'
import { migrate } from './schema/migrate.ts'
import { createReader, createWriter, type Reader, type Store } from './store.ts'
import { StoreError } from './store-error.ts'
import { createWriteQueue } from './write/write-queue.ts'

export type StoreOptions = {
  /** Nothing can be written, and a database that is not there is an error. */
  readonly isReadOnly?: boolean
  /** Whether a database that is not there is made; yes unless said, for a file. */
  readonly isMade?: boolean
  /** How long to wait for another process that writes, milliseconds; 10,000 unless said. */
  readonly wait?: number
  /** How long a query for reading may take in PostgreSQL, milliseconds; 0, for as long as it takes, unless said. */
  readonly deadline?: number
}

const WAIT = 10_000

/** The database to use: the one named, else that of the environment (`FOEDERA_DATABASE`), else `foedera.db`. */
export const findAddress = (named: string | undefined, environment: NodeJS.ProcessEnv = process.env): string =>
  named ?? (environment.FOEDERA_DATABASE || DEFAULT_DATABASE)

/**
 * Opens a database: a file of SQLite by its name, or PostgreSQL by an address such as `postgres://user:password@host/name`. Brings its schema up
 * to date.
 *
 * @throws StoreError when it cannot be opened, is of another program or of a newer Foedera.
 * @example
 * const store = await openStore('foedera.db')
 * const page = await store.entries.list({ pair: ['CN', 'RU'], text: 'gas -transit' })
 * await store.close()
 */
export async function openStore(address: string, options: StoreOptions = {}): Promise<Store> {
  const { isReadOnly = false, isMade = true, wait = WAIT, deadline = 0 } = options
  const backend = await open(parseAddress(address), { isReadOnly, isMade, wait, deadline })
  try {
    await migrate(backend, isReadOnly)
  } catch (error) {
    await backend.close()
    throw backend.explain(error)
  }
  return createStore(backend)
}

/** The driver of PostgreSQL is loaded only for an address of one. */
async function open(address: Address, options: BackendOptions): Promise<Backend> {
  if (address.backend === 'postgres')
    return (await import('./backend/postgres/open-postgres.ts')).openPostgres(address, options)
  return (await import('./backend/sqlite/open-sqlite.ts')).openSqlite(address, options)
}

function createStore(backend: Backend): Store {
  const queue = createWriteQueue(backend)
  let closing: Promise<void> | null = null
  const checkOpen = () => {
    if (closing) throw new StoreError('closed', { address: backend.shown })
  }
  return {
    ...explained(createReader(backend.reads), backend, checkOpen),
    backend: backend.name,
    address: backend.shown,
    write: async work => {
      checkOpen()
      return queue.write(writing => work(createWriter(writing)))
    },
    snapshot: async read => {
      checkOpen()
      try {
        return await backend.snapshot(session => read(createReader(session)))
      } catch (error) {
        throw backend.explain(error)
      }
    },
    close: () => {
      closing ??= queue.drain().then(backend.close)
      return closing
    },
  }
}

type Method = (...args: readonly unknown[]) => Promise<unknown>
type Methods = Readonly<Record<string, Method>>

/** A reader whose errors are those of the store, whatever the driver throws. */
function explained(reader: Reader, backend: Backend, check: () => void): Reader {
  const wrap =
    (method: Method): Method =>
    async (...args) => {
      check()
      try {
        return await method(...args)
      } catch (error) {
        throw backend.explain(error)
      }
    }
  const wrapAll = (methods: Methods): Methods =>
    Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, wrap(method)]))
  const parts = Object.entries(reader as unknown as Readonly<Record<string, Methods>>)
  return Object.fromEntries(parts.map(([name, methods]) => [name, wrapAll(methods)])) as unknown as Reader
}
