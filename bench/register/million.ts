import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../../src/store/index.ts'
import type { Report, Section, SectionOptions } from '../section.ts'
import { p95, timeQueries } from './query-mix.ts'
import { runAdd } from './run-add.ts'
import { scorePairs } from './score-pairs.ts'
import { writeGenerated } from './write-generated.ts'

const AGREEMENTS = 1_000_000
const SMALL = 10_000
/** Documents that are added to a full register: those of another seed. */
const MORE = 100
const LOOK_UPS = 2_000

/** A register of a million agreements: how long it takes to make, how right it is, and how quickly it answers. */
export const million: Section = {
  name: 'million',
  summary: `\`foedera add --readings\` of ${AGREEMENTS} generated agreements, searches, and 100 more documents`,
  async run({ size = AGREEMENTS, tell }) {
    const folder = mkdtempSync(join(tmpdir(), 'foedera-bench-'))
    try {
      return await measure(folder, size, tell)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function measure(folder: string, size: number, tell: SectionOptions['tell']): Promise<Report> {
  const workers = String(availableParallelism())
  tell(`makes readings of ${size} agreements`)
  const all = await writeGenerated(join(folder, 'all.ndjson'), size, 1)
  tell(`adds ${all.count} readings`)
  const database = join(folder, 'all.db')
  const run = await runAdd([all.file, '--readings', '--workers', workers, '--database', database])
  tell('looks how right they are, and asks')
  const full = await openStore(database)
  const { precision, recall } = await scorePairs(full, all.truth)
  const queries = await timeQueries(full)
  const lookUps = await timeLookUps(full)
  const pairs = await timePairs(full)
  await full.close()
  const bytes = statSync(database).size
  tell(`adds ${MORE} more documents`)

  const more = await writeGenerated(join(folder, 'more.ndjson'), MORE, 2, MORE)
  const added = await runAdd([more.file, '--readings', '--database', database])
  tell(`compares the cost of a document with a register of ${SMALL}`)
  const few = await writeGenerated(join(folder, 'few.ndjson'), SMALL, 1)
  const small = join(folder, 'few.db')
  await runAdd([few.file, '--readings', '--workers', workers, '--database', small])
  const again = await writeGenerated(join(folder, 'again.ndjson'), 10 * MORE, 3, 10 * MORE)
  const atFull = await runAdd([again.file, '--readings', '--database', database])
  const atFew = await runAdd([again.file, '--readings', '--database', small])
  const started = await runAdd([again.file, '--readings', '--database', small])
  const [costAtFull, costAtFew] = [atFull.seconds - started.seconds, atFew.seconds - started.seconds]
  return {
    rows: [
      { what: 'made from readings', unit: 'minutes', values: [run.seconds / 60], reach: '30' },
      { what: 'readings', unit: 'per second', values: [all.count / run.seconds], reach: '830' },
      { what: 'search', unit: 'ms', values: queries },
      { what: 'search, 95 of a hundred', unit: 'ms', values: [p95(queries)], reach: '150' },
      { what: 'one agreement by id, 95 of a hundred', unit: 'ms', values: [p95(lookUps)], reach: '10' },
      { what: 'first page of a pair', unit: 'ms', values: pairs, reach: '100' },
      { what: `${more.count} more documents, with start`, unit: 's', values: [added.seconds], reach: '3' },
      { what: 'memory', unit: 'MB resident', values: [run.highestMb], reach: '1500' },
      { what: 'precision of pairs', unit: '%', values: [100 * precision], reach: '99' },
      { what: 'recall of pairs', unit: '%', values: [100 * recall], reach: '95' },
      {
        what: `cost of a document against ${SMALL} agreements`,
        unit: 'times',
        values: [costAtFull / costAtFew],
        reach: '1.5',
      },
    ],
    notes: [
      `${all.count} readings of ${size} agreements; ${workers} workers; the file has ${(bytes / 1e9).toFixed(2)} GB. ${run.closing}`,
      `${again.count} documents take ${costAtFull.toFixed(2)} s here and ${costAtFew.toFixed(2)} s with ${SMALL} agreements, without the ` +
        `${started.seconds.toFixed(2)} s of a run that adds nothing.`,
    ],
  }
}

async function timeLookUps(store: Store): Promise<readonly number[]> {
  const ids: string[] = []
  for (let cursor: string | null = null; ids.length < LOOK_UPS; ) {
    const page: Awaited<ReturnType<typeof store.ledger.list>> = await store.ledger.list({ limit: 1_000, cursor })
    ids.push(...page.items.filter((_, index) => index % 3 === 0).map(({ id }) => id))
    cursor = page.next
    if (cursor === null) break
  }
  const times: number[] = []
  for (const id of ids) {
    const start = performance.now()
    await store.entries.get(id)
    times.push(performance.now() - start)
  }
  return times
}

async function timePairs(store: Store): Promise<readonly number[]> {
  const times: number[] = []
  for (const { pair } of await store.pairs.most(50)) {
    const [a, b] = pair.split('-')
    const start = performance.now()
    await store.entries.list({ between: [a!, b!] })
    times.push(performance.now() - start)
  }
  return times
}
