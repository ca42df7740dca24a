import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { addArticles } from '../../../test/register/add-all.ts'
import { ARTICLES } from '../../../test/register/articles.ts'
import { madeArticles } from '../../../test/register/made-articles.ts'
import { runFoedera, startFoedera } from '../../../test/run-foedera.ts'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { openStore, type Store } from '../../store/index.ts'
import { checkRegister } from '../verify/check-register.ts'

/** How often a run is killed; the environment can ask for more. */
const KILLS = Number(process.env.FOEDERA_KILLS ?? 5)
/** Documents of a run: enough that most kills come while they are written or compared. */
const DOCUMENTS = 60

const folder = mkdtempSync(join(tmpdir(), 'foedera-add-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A file of its own documents for each run. */
function writeInput(run: number): string {
  const file = join(folder, `run-${run}.ndjson`)
  writeFileSync(
    file,
    madeArticles(DOCUMENTS, run * DOCUMENTS)
      .map(each => `${JSON.stringify(each)}\n`)
      .join(''),
  )
  return file
}

const add = (address: string, files: readonly string[], workers: number) =>
  startFoedera(['add', ...files, '--database', address, '--acknowledge', '--quiet', '--workers', String(workers)])
const ended = (process: ChildProcess) => once(process, 'exit')

/** Gathers the ids that a run acknowledges. */
function acknowledgedBy(process: ChildProcess, ids: Set<string>) {
  const lines = createInterface(process.stdout!)
  lines.on('line', line => ids.add((JSON.parse(line) as { id: string }).id))
  return lines
}

async function faultsOf(store: Store) {
  const faults = []
  for await (const fault of checkRegister(store)) faults.push(fault)
  return faults
}

onBothBackends('a run of add', place => {
  it('keeps every acknowledged document when it is killed, none twice, and is whole when it was run to its end', {
    timeout: 180_000 + KILLS * 40_000,
  }, async () => {
    const address = await place().another()
    const acknowledged = new Set<string>()
    const files: string[] = []
    for (let kill = 0; kill < KILLS; kill++) {
      files.push(writeInput(kill))
      const adding = add(address, [files.at(-1)!], 1 + (kill % 2))
      const lines = acknowledgedBy(adding, acknowledged)
      // Waited for from the start: a run may end before it is killed.
      const done = Promise.all([ended(adding), once(lines, 'close')])
      await once(lines, 'line')
      await sleep(Math.random() * 700)
      adding.kill('SIGKILL')
      await done
      const store = await openStore(address, { wait: 60_000 })
      for (const id of acknowledged) expect(await store.documents.has(id)).toBe(true)
      await store.close()
    }
    const all = new Set<string>()
    const adding = add(address, files, 1)
    const lines = acknowledgedBy(adding, all)
    await Promise.all([ended(adding), once(lines, 'close')])
    expect(adding.exitCode).toBe(0)
    const store = await openStore(address)
    try {
      expect(all.size).toBe(KILLS * DOCUMENTS)
      expect(await store.documents.count()).toBe(KILLS * DOCUMENTS)
      expect(acknowledged.size).toBeGreaterThan(KILLS)
      expect(await store.findings.countWaiting()).toBe(0)
      expect(await store.entries.count()).toBeGreaterThan(DOCUMENTS / 2)
      expect(await faultsOf(store)).toEqual([])
    } finally {
      await store.close()
    }
  })

  it('shares a database with another run, and lets others read meanwhile', { timeout: 120_000 }, async () => {
    const address = await place().another()
    await (await openStore(address)).close()
    const ids = new Set<string>()
    const runs = [0, 1].map(index => add(address, [writeInput(100 + index)], 1))
    const store = await openStore(address, { isReadOnly: true })
    try {
      const done = Promise.all(
        runs.map(async run => {
          const lines = acknowledgedBy(run, ids)
          await Promise.all([ended(run), once(lines, 'close')])
          return run.exitCode
        }),
      )
      let reads = 0
      const reading = (async () => {
        while (runs.some(run => run.exitCode === null)) {
          const { items } = await store.entries.list({ text: 'loan' }, { limit: 5 })
          for (const entry of items) expect(await store.entries.get(entry.findings[0]!)).not.toBeNull()
          reads++
          await sleep(20)
        }
      })()
      expect(await done).toEqual([0, 0])
      await reading
      expect(reads).toBeGreaterThan(3)
      expect(ids.size).toBe(2 * DOCUMENTS)
      expect(await store.documents.count()).toBe(2 * DOCUMENTS)
      expect(await faultsOf(store)).toEqual([])
    } finally {
      await store.close()
    }
  })

  it('goes on with what an interrupted run left, whatever is added then', { timeout: 60_000 }, async () => {
    const address = await place().another()
    const adding = add(address, [writeInput(200)], 1)
    const lines = acknowledgedBy(adding, new Set())
    const done = ended(adding)
    await once(lines, 'line')
    adding.kill('SIGKILL')
    await done
    const store = await openStore(address, { wait: 60_000 })
    try {
      await addArticles(store, ARTICLES)
      expect(await store.findings.countWaiting()).toBe(0)
      expect(await faultsOf(store)).toEqual([])
    } finally {
      await store.close()
    }
  })
})

it('says what is wrong with a database before anything is read', () => {
  const file = join(folder, 'letter.txt')
  writeFileSync(file, 'Dear Sir or Madam, '.repeat(100))
  const { status, stderr } = runFoedera(['add', writeInput(300), '--database', file])
  expect(status).toBe(2)
  expect(stderr).toMatch(/This is no SQLite database/)
  expect(stderr.split('\n')).toHaveLength(2)
})
