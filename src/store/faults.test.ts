import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { createDatabase } from '../../test/postgres.ts'
import { onBothBackends } from '../../test/store/on-both-backends.ts'
import { AT, entry, newDocument } from '../../test/store/values.ts'
import { openStore } from './open-store.ts'

const child = fileURLToPath(new URL('../../test/store/writing-child.ts', import.meta.url))
const run = (...args: string[]) => spawn(process.execPath, [child, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
const ended = (process: ChildProcess) => once(process, 'exit')

/** Kills in the tests; `npm run soak` sets more. */
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
      await once(lines, 'line')
      await new Promise(resolve => setTimeout(resolve, Math.random() * 400))
      writing.kill('SIGKILL')
      await Promise.all([ended(writing), once(lines, 'close')])
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
      await expect(store.write(writer => writer.ledger.append([{ id: 'a', findingId: 'g' }]))).rejects.toMatchObject({
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
    const { default: pg } = await import('pg')
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

describe('a file that is no good', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'foedera-faults-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is said to be none of ours', async () => {
    const file = join(folder, 'letter.txt')
    writeFileSync(file, 'Dear Sir or Madam, '.repeat(100))
    await expect(openStore(file)).rejects.toMatchObject({ code: 'not-a-database' })
    expect(readFileSync(file, 'utf8')).toContain('Dear Sir')
    await expect(openStore(folder)).rejects.toMatchObject({
      code: 'no-access',
      message: expect.stringContaining('folder'),
    })
    await expect(openStore(join(folder, 'none', 'x.db'))).rejects.toMatchObject({ code: 'no-access' })
    for (const address of ['', ':memory:', 'file:x.db', 'mysql://host/x', 'a\0b', 'postgres://['])
      await expect(openStore(address)).rejects.toMatchObject({ code: 'bad-address' })
  })

  it('is said to be damaged, and never changed', async () => {
    const file = join(folder, 'damaged.db')
    const store = await openStore(file)
    await store.write(writer =>
      writer.entries.put(
        Array.from({ length: 300 }, (_, index) => entry(`e${index}`)),
        AT,
      ),
    )
    await store.close()
    const cut = join(folder, 'cut.db')
    copyFileSync(file, cut)
    truncateSync(cut, Math.floor(statSync(cut).size / 2))
    const half = await openStore(cut).then(
      async opened => {
        const found = await opened.faults().catch(error => [error])
        await opened.close()
        return found
      },
      error => [error],
    )
    expect(half).toContainEqual(expect.objectContaining({ code: 'damaged' }))
    const scribbled = join(folder, 'scribbled.db')
    copyFileSync(file, scribbled)
    const descriptor = openSync(scribbled, 'r+')
    writeSync(descriptor, Buffer.alloc(4096 * 20, 0xa5), 0, 4096 * 20, 4096 * 10)
    const read = await openStore(scribbled).then(
      async opened => {
        const found = await opened.faults().catch(error => [error])
        await opened.close()
        return found
      },
      error => [error],
    )
    expect(read).toContainEqual(expect.objectContaining({ code: 'damaged' }))
  })

  it.skipIf(process.getuid?.() === 0)('is said not to be writable', async () => {
    const place = join(folder, 'locked')
    mkdirSync(place)
    chmodSync(place, 0o500)
    await expect(openStore(join(place, 'x.db'))).rejects.toMatchObject({ code: 'no-access' })
  })

  it.skipIf(!existsSync('/dev/full') || process.getuid?.() !== 0)(
    'keeps what was acknowledged when the disk is full',
    async context => {
      const { spawnSync } = await import('node:child_process')
      const disk = join(folder, 'disk')
      mkdirSync(disk)
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk]).status !== 0) return context.skip()
      try {
        const address = join(disk, 'x.db')
        const store = await openStore(address)
        const kept: string[] = []
        let failed: unknown = null
        for (let number = 0; number < 5_000 && failed === null; number++) {
          const document = newDocument({ text: `Report ${number}. ${'It is long. '.repeat(2_000)}` })
          await store
            .write(writer => writer.documents.add(document))
            .then(
              () => kept.push(document.reading.document.id),
              error => {
                failed = error
              },
            )
        }
        expect(failed).toMatchObject({ code: 'full' })
        expect(kept.length).toBeGreaterThan(3)
        for (const id of kept) expect(await store.documents.has(id)).toBe(true)
        expect(await store.documents.count()).toBe(kept.length)
        await store.close()
        spawnSync('mount', ['-o', 'remount,size=64m', disk])
        const again = await openStore(address)
        expect(await again.write(writer => writer.documents.add(newDocument({ text: 'There is room again.' })))).toBe(
          'added',
        )
        expect(await again.faults()).toEqual([])
        await again.close()
      } finally {
        spawnSync('umount', ['-l', disk])
      }
    },
  )
})

describe('a PostgreSQL server', { timeout: 60_000 }, () => {
  it('that cannot be reached is named without its password', async () => {
    const open = openStore('postgres://ann:secret@127.0.0.1:1/ties')
    await expect(open).rejects.toMatchObject({
      code: 'no-access',
      message: expect.stringContaining('postgres://ann:***@127.0.0.1:1/ties'),
    })
    await expect(open).rejects.not.toThrow(/secret/)
    const database = await createDatabase()
    const wrong = new URL(database.address)
    wrong.password = 'wrong'
    await expect(openStore(wrong.href)).rejects.toMatchObject({ code: 'no-access' })
    const missing = new URL(database.address)
    missing.pathname = '/none'
    await expect(openStore(missing.href)).rejects.toMatchObject({ code: 'not-found' })
    await database.drop()
  })

  it('that ends the connection in the middle leaves nothing in part, and the next write works', async () => {
    const database = await createDatabase()
    const store = await openStore(database.address)
    try {
      await store.write(writer => writer.entries.put([entry('before')], AT))
      const broken = store.write(async writer => {
        await writer.entries.put([entry('broken')], AT)
        await database.disconnect()
        await writer.entries.put([entry('after')], AT)
      })
      await expect(broken).rejects.toMatchObject({
        code: 'lost',
        message: expect.stringContaining('doing it again is safe'),
      })
      expect(await store.write(writer => writer.entries.put([entry('again')], AT))).toBe(1)
      expect((await store.entries.list()).items.map(({ id }) => id)).toEqual(['again', 'before'])
      expect(await store.faults()).toEqual([])
    } finally {
      await store.close()
      await database.drop()
    }
  })

  it('behind a network that breaks is an error for reads as well, and is found again', async () => {
    const database = await createDatabase()
    const target = new URL(database.address)
    const port = Number(target.port)
    const sockets = new Set<Socket>()
    const proxy = createServer(socket => {
      const server = connect(port, target.hostname)
      for (const each of [socket, server]) {
        sockets.add(each)
        each.on('error', () => {}).on('close', () => sockets.delete(each))
      }
      socket.pipe(server).pipe(socket)
    }).listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    target.port = String((proxy.address() as { port: number }).port)
    const store = await openStore(target.href, { wait: 2_000 })
    try {
      await store.write(writer => writer.entries.put([entry('a')], AT))
      const writing = store.write(async writer => {
        await writer.entries.put([entry('b')], AT)
        for (const socket of sockets) socket.destroy()
        await writer.entries.put([entry('c')], AT)
      })
      await expect(writing).rejects.toMatchObject({ code: 'lost' })
      expect(await store.entries.count()).toBe(1)
      expect(await store.write(writer => writer.entries.put([entry('d')], AT))).toBe(1)
    } finally {
      await store.close()
      proxy.close()
      await database.drop()
    }
  })

  it('stops a query that takes too long', async () => {
    const database = await createDatabase()
    await (await openStore(database.address)).close()
    const store = await openStore(database.address, { deadline: 300 })
    try {
      await database.query('alter table entries rename to slow_entries')
      await database.query('create view entries as select * from slow_entries where pg_sleep(5) is not null')
      await database.query(
        "insert into slow_entries select 1, 'a', 'v', 't', 'open', 'f', 'i', 's', 'r', null, null, null, null, null, 1, 1, 1, 1, 0, 'u', 1, ' all '",
      )
      await expect(store.entries.get('a')).rejects.toMatchObject({
        code: 'deadline',
        message: expect.stringContaining('0.3 s'),
      })
    } finally {
      await store.close()
      await database.drop()
    }
  })
})
