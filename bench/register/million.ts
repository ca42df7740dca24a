import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../../src/store/index.ts'
import { generateRegister } from '../register-generator.ts'
import type { Report, Section } from '../section.ts'
import { p95, timeQueries } from './query-mix.ts'
import { runAdd } from './run-add.ts'
import { scorePairs } from './score-pairs.ts'

const AGREEMENTS = Number(process.env.FOEDERA_BENCH_AGREEMENTS ?? 1_000_000)
const SMALL = 10_000
/** Documents that are added to a full register: those of another seed. */
const MORE = 100
const LOOK_UPS = 2_000

/** A register of a million agreements: how long it takes to make, how right it is, and how quickly it answers. */
export const million: Section = {
  name: 'million',
  summary: `\`foedera add --readings\` of ${AGREEMENTS} generated agreements, searches, and 100 more documents (FOEDERA_BENCH_AGREEMENTS: other numbers)`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'foedera-bench-'))
    try {
      return await measure(folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function measure(folder: string): Promise<Report> {
  const workers = String(availableParallelism())
  const all = await write(join(folder, 'all.ndjson'), AGREEMENTS, 1)
  const database = join(folder, 'all.db')
  const run = await runAdd([all.file, '--readings', '--workers', workers, '--database', database])
  const full = await openStore(database)
  const { precision, recall } = await scorePairs(full, all.truth)
  const queries = await timeQueries(full)
  const lookUps = await timeLookUps(full)
  const pairs = await timePairs(full)
  await full.close()
  const size = statSync(database).size

  const more = await write(join(folder, 'more.ndjson'), MORE, 2, MORE)
  const added = await runAdd([more.file, '--readings', '--database', database])
  const few = await write(join(folder, 'few.ndjson'), SMALL, 1)
  const small = join(folder, 'few.db')
  await runAdd([few.file, '--readings', '--workers', workers, '--database', small])
  const again = await write(join(folder, 'again.ndjson'), 10 * MORE, 3, 10 * MORE)
  const atFull = await runAdd([again.file, '--readings', '--database', database])
  const atFew = await runAdd([again.file, '--readings', '--database', small])
  const started = await runAdd([again.file, '--readings', '--database', small])
  return {
    rows: [
      { what: 'made from readings', unit: 'minutes', values: [run.seconds / 60] },
      { what: 'readings', unit: 'per second', values: [all.count / run.seconds] },
      { what: 'search', unit: 'ms', values: queries },
      { what: 'one agreement by id', unit: 'ms', values: lookUps },
      { what: 'first page of a pair', unit: 'ms', values: pairs },
      { what: `${more.count} more documents, with start`, unit: 's', values: [added.seconds] },
      { what: 'memory', unit: 'MB resident', values: [run.highestMb] },
    ],
    notes: [
      `${all.count} readings of ${AGREEMENTS} agreements; ${workers} workers; the file has ${(size / 1e9).toFixed(2)} GB. ${run.closing}`,
      `95 of a hundred: search ${p95(queries).toFixed(1)} ms, one agreement ${p95(lookUps).toFixed(2)} ms, first page of a pair ${p95(pairs).toFixed(1)} ms.`,
      `Which reports are of one agreement, by pairs: precision ${(100 * precision).toFixed(2)} %, recall ${(100 * recall).toFixed(2)} %.`,
      `${again.count} documents take ${(atFull.seconds - started.seconds).toFixed(2)} s here and ${(atFew.seconds - started.seconds).toFixed(2)} s with ${SMALL} agreements, ` +
        `${((atFull.seconds - started.seconds) / (atFew.seconds - started.seconds)).toFixed(2)} times as long, without the ${started.seconds.toFixed(2)} s of a run that adds nothing.`,
    ],
  }
}

type Written = { readonly file: string; readonly count: number; readonly truth: ReadonlyMap<string, number> }

/** Writes readings of generated agreements to a file. */
async function write(
  file: string,
  agreements: number,
  seed: number,
  most = Number.POSITIVE_INFINITY,
): Promise<Written> {
  const stream = createWriteStream(file)
  const truth = new Map<string, number>()
  let count = 0
  for (const generated of generateRegister({ agreements, seed })) {
    if (count++ >= most) break
    for (const each of generated.truth) truth.set(each.finding, each.agreement)
    if (!stream.write(`${JSON.stringify(generated.reading)}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'close')
  return { file, count: Math.min(count, most), truth }
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
