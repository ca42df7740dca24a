import { type Address, DEFAULT_DATABASE, parseAddress } from './address.ts'
import type { Backend, BackendOptions, Session } from './backend/backend.ts'
import { empty, type RestoreOptions, restoreBackup } from './backup/restore-backup.ts'
import { writeBackup } from './backup/write-backup.ts'
import { migrate } from './schema/migrate.ts'
import { createReader, createWriter, type Reader, type Store } from './store.ts'
import { isLost, StoreError } from './store-error.ts'
import { findFaults } from './verify/find-faults.ts'
import { rebuild } from './verify/rebuild.ts'
import { toJson } from './write/to-json.ts'
import { createWriteQueue } from './write/write-queue.ts'

export type StoreOptions = {
  /** Nothing can be written, and a database that is not there is an error. */
  readonly isReadOnly?: boolean
  /** Whether a database that is not there is made; yes unless said, for a file. */
  readonly isMade?: boolean
  /** How long to wait for another process that writes, milliseconds; 10,000 unless said. */
  readonly wait?: number
  /**
   * Opens the view of the database that has this name instead: a database of its own beside it, or a schema of its own in PostgreSQL, for a register that is made from
   * it. Lower case letters and digits.
   */
  readonly view?: string
  /** How long a query for reading may take in PostgreSQL, milliseconds; 0, for as long as it takes, unless said. */
  readonly deadline?: number
  /** Connections for reading to PostgreSQL; 4 unless said. */
  readonly connections?: number
}

const WAIT = 10_000
const CONNECTIONS = 4
const VIEW_CONNECTIONS = 2

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
  const { isReadOnly = false, isMade = true, wait = WAIT, deadline = 0, connections = CONNECTIONS, view } = options
  const backend = await open(parseAddress(address, view), { isReadOnly, isMade, wait, deadline, connections })
  try {
    await migrate(backend, isReadOnly)
  } catch (error) {
    await backend.close()
    throw backend.explain(error)
  }
  const openView: Store['openView'] = name =>
    openStore(address, { wait, deadline, connections: VIEW_CONNECTIONS, view: name })
  // A view is reached by way of what it is made from.
  return createStore(backend, { connection: view === undefined ? address : null, view: view ?? null, openView })
}

/** The driver of PostgreSQL is loaded only for an address of one. */
async function open(address: Address, options: BackendOptions): Promise<Backend> {
  if (address.backend === 'postgres')
    return (await import('./backend/postgres/open-postgres.ts')).openPostgres(address, options)
  return (await import('./backend/sqlite/open-sqlite.ts')).openSqlite(address, options)
}

type Opened = Pick<Store, 'connection' | 'view' | 'openView'>

function createStore(backend: Backend, opened: Opened): Store {
  const queue = createWriteQueue(backend)
  let closing: Promise<void> | null = null
  const checkOpen = () => {
    if (closing) throw new StoreError('closed', { address: backend.shown })
  }
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    checkOpen()
    try {
      return await work()
    } catch (error) {
      throw backend.explain(error)
    }
  }
  return {
    ...explained(createReader(backend.reads), work => guarded(() => twice(backend, work))),
    backend: backend.name,
    address: backend.shown,
    ...opened,
    write: async work => {
      checkOpen()
      return queue.write(writing => work(createWriter(writing)))
    },
    snapshot: read => guarded(() => backend.snapshot(session => read(readerOf(session)))),
    revision: () => {
      checkOpen()
      try {
        return backend.revision()
      } catch (error) {
        throw backend.explain(error)
      }
    },
    backup: file => guarded(() => writeBackup(backend, file, new Date().toISOString())),
    restore: (file, options = {}) => guarded(() => queue.alone(() => restore(backend, file, options))),
    faults: () => guarded(() => backend.snapshot(session => collect(findFaults(session)))),
    viewNames: () => guarded(backend.listViews),
    dropView: name => guarded(() => backend.dropView(name)),
    clear: () => guarded(() => queue.alone(() => inTransaction(backend, empty))),
    lead: () => guarded(() => backend.lead()),
    rebuild: () => guarded(() => queue.alone(() => inTransaction(backend, rebuild))),
    close: () => {
      closing ??= queue.drain().then(backend.close)
      return closing
    },
  }
}

/** Reading again is safe: a connection that broke while nobody used it is noticed by the next query only. */
async function twice<T>(backend: Backend, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!isLost(backend.explain(error))) throw error
    return await read()
  }
}

async function restore(backend: Backend, file: string, options: RestoreOptions): Promise<void> {
  const { readDatabase } = await import('./backend/sqlite/read-database.ts')
  await restoreBackup(backend, file, options, readDatabase)
}

async function collect<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}

async function inTransaction(backend: Backend, work: (session: Session) => Promise<void>): Promise<void> {
  const session = await backend.begin()
  try {
    await work(session)
    await backend.commit()
  } catch (error) {
    await backend.rollback()
    throw error
  }
}

/** Connections of snapshots are used again, and so is what reads by them: to make it takes as long as a few queries. */
const readersOf = new WeakMap<Session, Reader>()

function readerOf(session: Session): Reader {
  const known = readersOf.get(session)
  if (known) return known
  const made = explained(createReader(session), work => work())
  readersOf.set(session, made)
  return made
}

type Method = (...args: readonly unknown[]) => Promise<unknown>
type Methods = Readonly<Record<string, Method>>

/** A reader whose errors are those of the store, whatever the driver throws. */
function explained(reader: Reader, guarded: <T>(work: () => Promise<T>) => Promise<T>): Reader {
  const wrap =
    (method: Method): Method =>
    (...args) =>
      guarded(() => {
        // No row has a text that cannot be kept, and PostgreSQL does not even compare with one.
        toJson(args, 'what was asked for')
        return method(...args)
      })
  const wrapAll = (methods: Methods): Methods =>
    Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, wrap(method)]))
  const parts = Object.entries(reader as unknown as Readonly<Record<string, Methods>>)
  return Object.fromEntries(parts.map(([name, methods]) => [name, wrapAll(methods)])) as unknown as Reader
}
