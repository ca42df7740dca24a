import { copyFileSync, constants as files, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { eachOf, openStore } from '../../src/store/index.ts'
import { runAdd } from '../register/run-add.ts'
import { writeGenerated } from '../register/write-generated.ts'
import type { Report, Section, SectionOptions } from '../section.ts'
import { type Load, sendLoad } from './load.ts'
import { type Serving, startServing } from './serving.ts'

const AGREEMENTS = 1_000_000
/** Asked for again and again, which a server may keep; and each once, as far as the time goes. */
const [AGAIN, ONCE] = [5_000, 300_000]
const PAGE = 10_000
const [LOOK_UP_CLIENTS, SEARCH_CLIENTS, SECONDS] = [50, 20, 20]
/** `FOEDERA_BENCH_MINUTES=60` is the hour that memory has to stay flat. */
const MINUTES = Number(process.env.FOEDERA_BENCH_MINUTES ?? 1)
/** Readings that are added: more than can be in that time. */
const MORE = 14_000 + 6_000 * MINUTES

/** Filtered searches, the next one each time. */
const SEARCHES = [
  'pair=CN,RU',
  'text=railway',
  'text=gas%20pipel*%20-transit',
  'country=KE&sector=transport',
  'pair=CN,PK&from=2010&to=2015',
  'form=treaty&from=2014-05&to=2014-05',
  'text=%22power%20line%22&status=signed',
  'currency=USD&minAmount=1000000000&order=amount',
  'has=conflict&order=confidence&direction=ascending',
  'sector=energy&order=sources',
].map(query => `/api/v1/agreements?${query}&limit=20`)
/** A word that a fourth of all agreements have, without another, which is another one each time, in an order of its own, all counted by everything. */
const slowSearches = () => {
  let at = 0
  return () =>
    `/api/v1/agreements?text=the%20-project%20-w${at++}&order=confidence&facets=party,country,year,sector,form&count=true`
}

/** How much the service bears. */
const service: Section = {
  name: 'service',
  summary: `look-ups, searches while documents are added, and memory, on a register of ${AGREEMENTS} generated agreements (--size: other numbers; FOEDERA_BENCH_DATABASE: a copy of one that is there; FOEDERA_BENCH_MINUTES)`,
  async run({ size = AGREEMENTS, tell }) {
    const folder = mkdtempSync(join(tmpdir(), 'foedera-bench-'))
    try {
      const database = await prepare(folder, size, tell)
      const more = await writeGenerated(join(folder, 'more.ndjson'), MORE, 2, MORE)
      const serving = await startServing(database)
      try {
        return await measure(serving, database, more.file, tell)
      } finally {
        await serving.end()
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** Documents are added to it: one that is there is copied. */
async function prepare(folder: string, size: number, tell: SectionOptions['tell']): Promise<string> {
  const database = join(folder, 'all.db')
  const given = process.env.FOEDERA_BENCH_DATABASE
  if (given !== undefined) {
    copyFileSync(given, database, files.COPYFILE_FICLONE)
    return database
  }
  tell(`makes a register of ${size} agreements`)
  const { file } = await writeGenerated(join(folder, 'all.ndjson'), size, 1)
  await runAdd([file, '--readings', '--workers', String(availableParallelism()), '--database', database])
  return database
}

async function measure(
  serving: Serving,
  database: string,
  more: string,
  tell: SectionOptions['tell'],
): Promise<Report> {
  const { url } = serving
  const { ids, agreements } = await readIds(database, AGAIN + ONCE)
  const inTurn = (paths: readonly string[]) => {
    let at = 0
    return () => paths[at++ % paths.length]!
  }
  const again = ids.slice(0, Math.min(AGAIN, Math.ceil(ids.length / 2)))
  const once = ids.slice(again.length)
  const lookUps = { clients: LOOK_UP_CLIENTS, seconds: SECONDS, next: inTurn(again.map(toPath)) }
  const newOnes = { ...lookUps, next: inTurn(once.map(toPath)) }
  tell('warms up')
  await sendLoad(url, { ...lookUps, seconds: 3 })
  await sendLoad(url, { clients: 2, seconds: 3, next: inTurn(SEARCHES) })
  tell('looks up')
  const alone = await sendLoad(url, lookUps)
  tell('looks up what nobody has asked for')
  const first = await sendLoad(url, newOnes)
  tell('looks up beside a slow search')
  const slow = sendLoad(url, { clients: 1, seconds: 2 * SECONDS, next: slowSearches() })
  const beside = await sendLoad(url, lookUps)
  const firstBeside = await sendLoad(url, newOnes)
  const searched = await slow
  const asked = first.times.length + firstBeside.times.length
  tell(`searches while ${MORE} readings are added, for ${MINUTES} min`)
  const enough = new AbortController()
  let isAdding = true
  const adding = runAdd([more, '--readings', '--database', database], enough.signal).finally(() => (isAdding = false))
  const searches = { clients: SEARCH_CLIENTS, seconds: SECONDS, next: inTurn(SEARCHES) }
  const found = await sendLoad(url, searches)
  const wasAdding = isAdding
  const begin = serving.memory()
  const memory: number[] = []
  let count = 0
  for (let round = 0; round < (MINUTES * 60) / SECONDS; round++) {
    count += (await sendLoad(url, searches)).times.length
    memory.push(serving.memory())
    tell(`${memory.at(-1)!.toFixed(0)} MB`)
  }
  enough.abort()
  await adding
  return {
    rows: [
      { what: `one agreement, ${LOOK_UP_CLIENTS} clients`, unit: 'per second', values: [rate(alone)], reach: '2000' },
      { what: 'the same, each for the first time', unit: 'per second', values: [rate(first)], reach: '2000' },
      { what: 'one agreement beside a slow search', unit: 'per second', values: [rate(beside)], reach: '1500' },
      { what: 'the same, each for the first time', unit: 'per second', values: [rate(firstBeside)], reach: '1500' },
      { what: 'that search', unit: 'ms', values: searched.times },
      {
        what: `search while adding, ${SEARCH_CLIENTS} clients`,
        unit: 'per second',
        values: [rate(found)],
        reach: '60',
      },
      { what: 'the same, 99 of a hundred', unit: 'ms', values: [p99(found)], reach: '1000' },
      { what: 'memory when that begins', unit: 'MB resident', values: [begin] },
      { what: `memory over ${MINUTES} min of it`, unit: 'MB resident', values: memory, reach: 'flat' },
    ],
    notes: [
      `${agreements} agreements. The client runs in this process, the server and \`foedera add --readings\` in others; nothing is pinned: they share ${availableParallelism()} processors.`,
      `While memory was looked at, ${count} searches were answered.`,
      `${again.length} agreements are asked for again and again, ${once.length} others in turn.${asked > once.length ? ` Those were asked for ${asked} times, so not only for the first time: take a larger register.` : ''}`,
      `Statuses: ${[alone, first, beside, firstBeside, searched, found].map(sayStatuses).join('; ')}.${wasAdding ? '' : ' Adding ended before the searches did: add more.'}`,
    ],
  }
}

const toPath = (id: string) => `/api/v1/agreements/${id}`

async function readIds(
  database: string,
  most: number,
): Promise<{ readonly ids: readonly string[]; readonly agreements: number }> {
  const store = await openStore(database, { isReadOnly: true, isMade: false })
  try {
    const ids: string[] = []
    for await (const { id } of eachOf(page => store.entries.rows({}, page), PAGE)) {
      ids.push(id)
      if (ids.length === most) break
    }
    return { ids, agreements: await store.entries.count() }
  } finally {
    await store.close()
  }
}

const rate = ({ times, seconds }: Load) => times.length / seconds
const p99 = ({ times }: Load) => times.toSorted((a, b) => a - b)[Math.ceil(0.99 * times.length) - 1]!
const sayStatuses = ({ statuses }: Load) => [...statuses].map(([status, n]) => `${status}: ${n}`).join(', ')

export const SERVE: readonly Section[] = [service]
