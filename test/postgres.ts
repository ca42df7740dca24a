import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { inject } from 'vitest'

/** A database of its own on the PostgreSQL of this run. */
export type TestDatabase = {
  /** As `openStore` and `--database` take it. */
  readonly address: string
  /** Runs one statement on it, past the store, to see or to damage what is stored. */
  readonly query: (statement: string) => Promise<readonly Readonly<Record<string, unknown>>[]>
  /** Ends every connection to it, as a lost network would. */
  readonly disconnect: () => Promise<void>
  readonly drop: () => Promise<void>
}

/**
 * Makes an empty PostgreSQL database. The server is a real one from npm, started with the first call in a run of the tests and
 * stopped at its end.
 *
 * @example const database = await createDatabase(); afterAll(() => database.drop())
 */
export async function createDatabase(): Promise<TestDatabase> {
  const server = await findServer()
  const name = `test_${randomBytes(8).toString('hex')}`
  await run(`${server}/postgres`, `create database ${name}`)
  const address = `${server}/${name}`
  return {
    address,
    query: statement => run(address, statement),
    disconnect: async () => {
      const others = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`
      await run(`${server}/postgres`, others)
    },
    drop: async () => {
      await run(`${server}/postgres`, `drop database if exists ${name} with (force)`)
    },
  }
}

async function findServer(): Promise<string> {
  const socket = connect(inject('postgresPort'), '127.0.0.1')
  await once(socket, 'connect')
  const address = await text(socket)
  if (address === '') throw new Error('PostgreSQL did not start; the reason stands above in the output of the run')
  return address
}

async function run(address: string, statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
