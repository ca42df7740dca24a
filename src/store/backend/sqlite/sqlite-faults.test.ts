import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
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
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { AT, entry, newDocument } from '../../../../test/store/values.ts'
import { openStore } from '../../open-store.ts'

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

  it.skipIf(process.getuid?.() !== 0)('keeps what was acknowledged when the disk is full', async context => {
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
  })
})
