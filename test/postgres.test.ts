import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { createDatabase } from './postgres.ts'

const script = fileURLToPath(new URL('postgres/server.ts', import.meta.url))
const PARENT = `require('node:child_process').spawn(process.execPath, ['${script}'], { stdio: ['pipe', 'inherit', 'inherit'] })`

describe('createDatabase', () => {
  it('makes databases that know nothing of each other, on a server of version 15 or newer', async () => {
    const [one, other] = await Promise.all([createDatabase(), createDatabase()])
    try {
      await one.query('create table here (name text)')
      expect(await other.query("select to_regclass('here') as found")).toEqual([{ found: null }])
      const [row] = await one.query('show server_version_num')
      expect(Number(row!.server_version_num)).toBeGreaterThanOrEqual(150_000)
    } finally {
      await Promise.all([one.drop(), other.drop()])
    }
  })
})

describe('the server', () => {
  it('ends when the process that started it is killed', { timeout: 60_000 }, async () => {
    const parent = spawn(process.execPath, ['-e', PARENT])
    const [address] = await once(createInterface(parent.stdout), 'line')
    const client = new pg.Client({ connectionString: `${address}/postgres` })
    client.on('error', () => {})
    await client.connect()
    const ended = new Promise(resolve => client.once('end', resolve))
    parent.kill('SIGKILL')
    await ended
    const again = () => new pg.Client({ connectionString: `${address}/postgres` }).connect()
    await vi.waitFor(() => expect(again()).rejects.toThrow(/ECONNREFUSED/), { timeout: 10_000 })
  })
})
