import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerCurrency, answerNetwork, answerPromises, answerTies } from '../../src/answer/index.ts'
import { annualRates } from '../../src/knowledge/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { runAdd } from '../register/run-add.ts'
import { writeGenerated } from '../register/write-generated.ts'
import type { Row, Section, SectionOptions } from '../section.ts'

const AGREEMENTS = 20_000
const ROUNDS = 5

/** How quickly a register answers. */
const answers: Section = {
  name: 'answers',
  summary: `ties, promises, currency and network on a register of ${AGREEMENTS} generated agreements (--size: other numbers; FOEDERA_BENCH_DATABASE: a register that is there)`,
  async run({ size = AGREEMENTS, tell }) {
    const folder = mkdtempSync(join(tmpdir(), 'foedera-bench-'))
    try {
      const file = process.env.FOEDERA_BENCH_DATABASE ?? (await make(folder, size, tell))
      const store = await openStore(file, { isReadOnly: true, isMade: false })
      try {
        const agreements = await store.entries.count()
        return {
          rows: await measure(store),
          notes: [`${agreements} agreements; the file has ${(statSync(file).size / 1e6).toFixed(0)} MB.`],
        }
      } finally {
        await store.close()
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function make(folder: string, size: number, tell: SectionOptions['tell']): Promise<string> {
  tell(`makes a register of ${size} agreements`)
  const { file } = await writeGenerated(join(folder, 'all.ndjson'), size, 1)
  const database = join(folder, 'all.db')
  await runAdd([file, '--readings', '--workers', String(availableParallelism()), '--database', database])
  return database
}

async function measure(store: Store): Promise<readonly Row[]> {
  const rates = annualRates()
  const most = (await store.pairs.most(1))[0]!.pair.split('-') as [string, string]
  const pair = { filter: { between: most }, listed: { between: most.join(',') }, rates }
  const country = { filter: { countries: [most[0]] }, listed: { country: [most[0]] } }
  const questions: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['ties of the pair with most agreements', () => answerTies(store, { pair: most, rates })],
    ['its promises', () => answerPromises(store, { ...pair, asOf: '2025-12-31', silentAfterMonths: 24 })],
    ['currency over all pairs', () => answerCurrency(store, { filter: {}, listed: {}, rates })],
    [`network of ${most[0]}`, () => answerNetwork(store, { ...country, of: 'parties' })],
  ]
  const rows: Row[] = []
  for (const [what, ask] of questions) {
    const values: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now()
      await ask()
      values.push(performance.now() - start)
    }
    rows.push({ what, unit: 'ms', values })
  }
  return rows
}

export const ANALYSE: readonly Section[] = [answers]
