import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Address } from '../../address.ts'
import { StoreError } from '../../store-error.ts'
import type { Backend, BackendOptions, Session } from '../backend.ts'
import { copyDatabase } from './copy-database.ts'
import { createSqliteSession } from './create-sqlite-session.ts'
import { explainSqliteError, isBusy } from './explain-sqlite-error.ts'
import { takeLead } from './take-lead.ts'
import { dropView, listViews } from './view-files.ts'

/** Pages kept in memory by each connection, in KiB. */
const CACHE = 65_536
/** Only recovery after a crash makes a connection wait inside SQLite; other waits leave the thread free. */
const SHORT_WAIT = 2_000
const FIRST_PAUSE = 1
const LONGEST_PAUSE = 20

/** Opens, or makes, a database in a file. `openStore` sees to the schema. */
export async function openSqlite(
  address: Extract<Address, { backend: 'sqlite' }>,
  { isReadOnly, isMade, wait }: BackendOptions,
): Promise<Backend> {
  const { file, shown } = address
  const explain = (error: unknown) => explainSqliteError(error, shown)
  if (!existsSync(file) && (isReadOnly || !isMade)) throw new StoreError('not-found', { address: shown })
  if (existsSync(file) && statSync(file).isDirectory())
    throw new StoreError('no-access', { address: shown, reason: 'it is a folder' })
  const opened = new Set<DatabaseSync>()
  const open = (readOnly: boolean) => {
    const database = new DatabaseSync(file, { readOnly, timeout: SHORT_WAIT, enableForeignKeyConstraints: true })
    opened.add(database)
    // Reading the header shows whether it is a database at all.
    database.exec(`pragma cache_size = -${CACHE}; pragma temp_store = memory; select count(*) from sqlite_schema`)
    return database
  }
  try {
    const writer = isReadOnly ? null : open(false)
    if (writer) {
      writer.exec('pragma journal_mode = wal')
      // Every commit reaches the disk before it is acknowledged.
      writer.exec('pragma synchronous = full; pragma wal_autocheckpoint = 16000; pragma journal_size_limit = 67108864')
    }
    const reader = open(true)
    const reads = createSqliteSession(reader)
    const writes = writer && createSqliteSession(writer)
    return {
      name: 'sqlite',
      shown,
      reads,
      explain,
      begin: () => beginWriting(writes, shown, wait),
      commit: async () => writer!.exec('commit'),
      rollback: async () => {
        if (writer?.isTransaction) writer.exec('rollback')
      },
      listViews: () => listViews(file),
      dropView: name => dropView(file, name),
      lead: () => takeLead(file),
      copyTo: to => copyDatabase(file, to),
      snapshot: createSnapshots(() => open(true)),
      revision: watchCommits(() => open(true)),
      close: async () => {
        for (const database of [...opened].reverse()) if (database.isOpen) database.close()
      },
    }
  } catch (error) {
    for (const database of opened) if (database.isOpen) database.close()
    throw explain(error)
  }
}

/** Begins to write as soon as no other process does. The thread stays free while it waits. */
async function beginWriting(writes: Session | null, shown: string, wait: number): Promise<Session> {
  if (!writes) throw new StoreError('read-only', { address: shown })
  const until = performance.now() + wait
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      await writes.execute('pragma busy_timeout = 0')
      await writes.execute('begin immediate')
      return writes
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() >= until) throw new StoreError('locked', { address: shown, seconds: wait / 1000 }, error)
    } finally {
      await writes.execute(`pragma busy_timeout = ${SHORT_WAIT}`)
    }
    // Not always the same pause, so that two that wait do not wait in step.
    await sleep(pause * (0.5 + Math.random()))
  }
}

/** What SQLite tells of commits, by a connection that does nothing else: one that is in the midst of reading is told of none. */
function watchCommits(open: () => DatabaseSync): Backend['revision'] {
  const name = randomUUID()
  let watching: StatementSync | null = null
  return () => {
    watching ??= open().prepare('pragma data_version')
    return `${name} ${watching.get()!.data_version}`
  }
}

/** Connections of which each shows one state at a time. They are kept, since opening one and preparing its statements takes longer than most of what is read. */
function createSnapshots(open: () => DatabaseSync): Backend['snapshot'] {
  const idle: { readonly database: DatabaseSync; readonly session: Session }[] = []
  const connect = () => {
    const database = open()
    return { database, session: createSqliteSession(database) }
  }
  return async read => {
    const connection = idle.pop() ?? connect()
    const { database, session } = connection
    try {
      database.exec('begin')
      return await read(session)
    } finally {
      if (database.isOpen) {
        if (database.isTransaction) database.exec('rollback')
        idle.push(connection)
      }
    }
  }
}
