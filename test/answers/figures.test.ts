import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Behind, type ListFilter, MOST_IDS } from '../../src/analyse/index.ts'
import {
  answerAsymmetry,
  answerClaims,
  answerCurrency,
  answerNetwork,
  answerPromises,
  answerTies,
} from '../../src/answer/index.ts'
import { annualRates } from '../../src/knowledge/index.ts'
import { toEntryFilter, type WrittenFilter } from '../../src/register/index.ts'
import type { Store } from '../../src/store/index.ts'
import { keyRegister } from './key-register.ts'

const samples = fileURLToPath(new URL('../../samples/en', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'foedera-figures-'))
let store: Store
beforeAll(async () => {
  const articles = readdirSync(samples).filter(name => name.endsWith('.md') && name !== 'README.md')
  store = await keyRegister(join(folder, 'figures.db'), articles)
}, 240_000)
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const rates = annualRates()
const judged = { asOf: '2020-01-01', silentAfterMonths: 24 }
const FILTERS: readonly ListFilter[] = [
  {},
  { pair: 'CN,RU' },
  { country: ['CN'], sector: ['transport,energy'] },
  { from: '2014-03', to: '2014-10' },
  { form: ['agreement,contract'], status: ['signed'] },
]

describe('every figure', { timeout: 240_000 }, () => {
  it('has the number of agreements that its command lists, and their ids', async () => {
    const answers: unknown[] = []
    for (const pair of [...(await store.pairs.most(6)).map(({ pair }) => pair), 'CN-RU', 'PK-SA']) {
      const both = pair.split('-') as [string, string]
      answers.push(await answerTies(store, { pair: both, rates }))
      answers.push(await answerAsymmetry(store, { pair: both }))
      answers.push(await answerClaims(store, { pair: both, rates }))
    }
    for (const listed of FILTERS) {
      const asked = { filter: toEntryFilter(listed as WrittenFilter), listed, rates }
      for (const money of ['committed', 'planned', 'ended'] as const)
        answers.push(await answerCurrency(store, { ...asked, money }))
      answers.push(await answerPromises(store, { ...asked, ...judged }))
      for (const of of ['countries', 'parties'] as const) answers.push(await answerNetwork(store, { ...asked, of }))
    }
    const figures = answers.flatMap(behindIn)
    const known = new Map<string, Promise<ReadonlySet<string>>>()
    let exact = 0
    for (const { n, list, isWider, ids } of figures) {
      known.set(list, known.get(list) ?? idsOf(list))
      const found = await known.get(list)!
      const missing = (ids ?? []).filter(id => !found.has(id))
      expect({ list, ids: ids?.length, missing }).toEqual({ list, ids: n > MOST_IDS ? undefined : n, missing: [] })
      if (isWider) continue
      expect({ list, found: found.size }).toEqual({ list, found: n })
      exact++
    }
    expect(figures.length).toBeGreaterThan(1_000)
    expect(exact).toBeGreaterThan(250)
  })
})

/** All that stands behind figures, however deep in an answer. */
function behindIn(value: unknown): Behind[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'list' in value && 'n' in value ? [value as Behind] : []
  return [...own, ...Object.values(value).flatMap(behindIn)]
}

const WORD_PATTERN = /'((?:[^']|'\\'')*)'|(\S+)/g

/** What `foedera list` finds, its words taken as a shell and the command line take them. */
async function idsOf(command: string): Promise<ReadonlySet<string>> {
  const words = [...command.matchAll(WORD_PATTERN)].map(
    ([, quoted, plain]) => quoted?.replaceAll("'\\''", "'") ?? plain!,
  )
  expect(words.slice(0, 2)).toEqual(['foedera', 'list'])
  const written: Record<string, string | number | string[]> = {}
  for (let at = 2; at < words.length; at += 2) {
    const name = words[at]!.replace(/^--/, '')
    const value = words[at + 1]!
    if (['pair', 'between', 'from', 'to'].includes(name)) written[name] = value
    else if (name === 'min-amount') written.minAmount = Number(value)
    else written[name] = [...((written[name] as string[] | undefined) ?? []), value]
  }
  const filter = toEntryFilter(written as WrittenFilter)
  const { items, next } = await store.entries.rows(filter, { limit: 10_000 })
  expect(next).toBeNull()
  return new Set(items.map(({ id }) => id))
}
