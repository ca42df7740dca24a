import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createDatabase } from '../../../../test/postgres.ts'
import { AT, entry } from '../../../../test/store/values.ts'
import { openStore } from '../../open-store.ts'

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
