import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { madeArticles } from '../../../test/register/made-articles.ts'
import { runFoedera } from '../../../test/run-foedera.ts'
import { openStore } from '../../store/index.ts'
import { checkRegister } from '../verify/check-register.ts'

/** Of 40 kB each, so that a few dozen fill the disk. */
const DOCUMENTS = 60
const PADDING = 'Nothing else was said of it, and nobody asked. '.repeat(800)

const folder = mkdtempSync(join(tmpdir(), 'foedera-full-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a run of add on a full disk', () => {
  it.skipIf(process.getuid?.() !== 0)(
    'says so, keeps what it acknowledged, and goes on when there is room',
    {
      timeout: 300_000,
    },
    async context => {
      const disk = join(folder, 'disk')
      mkdirSync(disk)
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk]).status !== 0) return context.skip()
      try {
        const input = join(folder, 'news.ndjson')
        const articles = madeArticles(DOCUMENTS).map(each => ({ ...each, text: `${each.text}\n\n${PADDING}` }))
        writeFileSync(input, articles.map(each => `${JSON.stringify(each)}\n`).join(''))
        const database = join(disk, 'ties.db')
        const add = () => runFoedera(['add', input, '--database', database, '--acknowledge', '--workers', '1'])
        const first = add()
        expect(first.stderr).toMatch(/The disk is full\. Make room and try again/)
        expect(first.status).toBe(2)
        const acknowledged = first.stdout
          .split('\n')
          .filter(line => line !== '')
          .map(line => (JSON.parse(line) as { id: string }).id)
        spawnSync('mount', ['-o', 'remount,size=128m', disk])
        const between = await openStore(database)
        for (const id of acknowledged) expect(await between.documents.has(id)).toBe(true)
        expect(await between.faults()).toEqual([])
        await between.close()
        const second = add()
        expect({ status: second.status, stderr: second.stderr }).toMatchObject({ status: 0 })
        const after = await openStore(database)
        expect(await after.documents.count()).toBe(DOCUMENTS)
        const faults = []
        for await (const fault of checkRegister(after)) faults.push(fault)
        expect(faults).toEqual([])
        await after.close()
      } finally {
        spawnSync('umount', ['-l', disk])
      }
    },
  )
})
