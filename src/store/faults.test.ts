import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { expect, it } from 'vitest'
import { onBothBackends } from '../../test/store/on-both-backends.ts'
import { AT, entry, newDocument } from '../../test/store/values.ts'
import { openStore } from './open-store.ts'

const child = fileURLToPath(new URL('../../test/store/writing-child.ts', import.meta.url))
const run = (...args: string[]) => spawn(process.execPath, [child, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
const ended = (process: ChildProcess) => once(process, 'exit')

/** How often a writing process is killed; the environment can ask for more. */
const KILLS = Number(process.env.FOEDERA_KILLS ?? 5)

onBothBackends('faults', place => {
  it('keeps every acknowledged document when it is killed, none twice and none in part', {
    timeout: 60_000 + KILLS * 10_000,
  }, async () => {
    const address = await place().another()
    const acknowledged = new Set<string>()
    for (let kill = 0; kill < KILLS; kill++) {
      const writing = run(address, String(kill === 0 ? 0 : Math.max(0, acknowledged.size - 10)))
      const lines = createInterface(writing.stdout!)
      lines.on('line', line => acknowledged.add(line))
      // Waited for from the start: what ends before it is looked at is not waited for in vain.
      const done = Promise.all([ended(writing), once(lines, 'close')])
      // A busy machine takes long for one; a run that begins anew tells of known ones first.
      const enough = acknowledged.size + 2
      while (acknowledged.size < enough) await once(lines, 'line')
      await new Promise(resolve => setTimeout(resolve, Math.random() * 400))
      writing.kill('SIGKILL')
      await done
    }
    const store = await openStore(address)
    try {
      expect(acknowledged.size).toBeGreaterThan(KILLS)
      const { items } = await store.documents.list({ text: 'gas' }, { limit: 1000 })
      const titles = items.map(({ title }) => title)
      expect(new Set(titles).size).toBe(titles.length)
      for (const number of acknowledged) {
        expect(await store.entries.get(`finding-${number}`)).toMatchObject({ id: `entry-${number}` })
        expect(await store.statements.get(`statement-${number}`)).not.toBeNull()
      }
      // Nothing in part: what has an entry has its document, and the other way round.
      expect(await store.entries.count()).toBe(await store.documents.count())
      expect(await store.faults()).toEqual([])
    } finally {
      await store.close()
    }
  })

  it('says that another process writes, waits for it, and gets its turn', async () => {
    const address = await place().another()
    const holding = run(address, '0', 'hold')
    await once(createInterface(holding.stdout!), 'line')
    const store = await openStore(address, { wait: 300 })
    try {
      const write = () => store.write(writer => writer.entries.put([entry('mine')], AT))
      await expect(write()).rejects.toMatchObject({
        code: 'locked',
        message: expect.stringMatching(/another process.*0.3 s/s),
      })
      expect(await store.entries.count()).toBe(0)
      const patient = await openStore(address, { wait: 30_000 })
      const written = patient.write(writer => writer.entries.put([entry('mine')], AT))
      holding.stdin!.end()
      expect(await written).toBe(1)
      await patient.close()
      expect(await store.entries.count()).toBe(1)
    } finally {
      await store.close()
      holding.kill()
    }
  })

  it('lets two processes write in turns', async () => {
    const address = await place().another()
    await (await openStore(address)).close()
    const writing = run(address, '1000')
    const lines = createInterface(writing.stdout!)
    await once(lines, 'line')
    const store = await openStore(address, { wait: 10_000 })
    try {
      for (let number = 0; number < 5; number++)
        await store.write(writer => writer.entries.put([entry(`mine-${number}`)], AT))
      expect(writing.exitCode).toBeNull()
      expect(await store.entries.get('mine-4')).not.toBeNull()
    } finally {
      writing.kill('SIGKILL')
      await ended(writing)
      await store.close()
    }
  })

  it('refuses a database of a newer version, of another program, or a missing one that is only to be read', async () => {
    const address = await place().another()
    if (place().backend === 'sqlite')
      await expect(openStore(address, { isReadOnly: true })).rejects.toMatchObject({ code: 'not-found' })
    const store = await openStore(address)
    await store.write(({ meta }) => meta.set('extractor', '1'))
    await store.close()
    await query(address, "update meta set value = '99' where name = 'schema'")
    await expect(openStore(address)).rejects.toMatchObject({
      code: 'newer',
      message: expect.stringMatching(/number 99, this program knows \d/),
    })
    await query(address, "update meta set value = '1' where name = 'schema'")
    await expect(openStore(address, { isReadOnly: true })).rejects.toMatchObject({ code: 'older' })
    const foreign = await place().another()
    await query(foreign, 'create table customers (name text)')
    await expect(openStore(foreign)).rejects.toMatchObject({
      code: 'foreign',
      message: expect.stringContaining('"customers"'),
    })
  })

  it('writes nothing where it was opened for reading, and nothing after it was closed', async () => {
    const address = await place().another()
    await (await openStore(address)).close()
    const store = await openStore(address, { isReadOnly: true })
    await expect(store.write(writer => writer.entries.put([entry('a')], AT))).rejects.toMatchObject({
      code: 'read-only',
    })
    expect(await store.entries.count()).toBe(0)
    await store.close()
    await expect(store.entries.count()).rejects.toMatchObject({ code: 'closed' })
    await expect(store.write(async () => {})).rejects.toMatchObject({ code: 'closed' })
  })

  it('reads one state while another is being written', async () => {
    const address = await place().another()
    const store = await openStore(address)
    try {
      await store.snapshot(async reader => {
        expect(await reader.entries.count()).toBe(0)
        await store.write(writer => writer.entries.put([entry('a')], AT))
        expect(await reader.entries.count()).toBe(0)
        expect(await store.entries.count()).toBe(1)
      })
    } finally {
      await store.close()
    }
  })

  it('undoes a write that fails, and no other', async () => {
    const address = await place().another()
    const store = await openStore(address)
    const document = newDocument({ text: 'Kept with its finding.' })
    try {
      const results = await Promise.allSettled([
        store.write(writer => writer.entries.put([entry('a')], AT)),
        store.write(async writer => {
          await writer.documents.add(document)
          await writer.entries.put([entry('b')], AT)
          throw new Error('changed my mind')
        }),
        store.write(writer => writer.entries.put([entry('c')], AT)),
        store.write(async () => store.write(async () => {})),
      ])
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected'])
      expect(results[1]).toMatchObject({ reason: { message: 'changed my mind' } })
      expect((await store.entries.list()).items.map(({ id }) => id)).toEqual(['c', 'a'])
      expect(await store.documents.has(document.reading.document.id)).toBe(false)
      expect(await store.faults()).toEqual([])
      await store.write(writer => writer.ledger.append([{ id: 'a', findingId: 'f' }]))
      await expect(store.write(writer => writer.ledger.append([{ id: 'a', findingId: 'f' }]))).rejects.toMatchObject({
        code: 'append-only',
      })
      await expect(query(address, "update ledger set finding_id = 'x'")).rejects.toThrow(/append-only/)
      await expect(query(address, 'delete from ledger')).rejects.toThrow(/append-only/)
    } finally {
      await store.close()
    }
  })
})

/** Runs a statement past the store. */
async function query(address: string, statement: string): Promise<void> {
  if (address.startsWith('postgres')) {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
    return
  }
  const database = new DatabaseSync(address)
  try {
    database.exec(statement)
  } finally {
    database.close()
  }
}
