import { beforeAll, expect, it } from 'vitest'
import { toInput } from '../../../test/register/add-all.ts'
import { ARTICLES } from '../../../test/register/articles.ts'
import { madeArticles } from '../../../test/register/made-articles.ts'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { AT } from '../../../test/store/values.ts'
import { knowledge } from '../../knowledge/index.ts'
import { eachOf, openStore, type Store } from '../../store/index.ts'
import { addInputs } from '../add/add-inputs.ts'
import type { Input } from '../add/input.ts'
import { checkRegister } from '../verify/check-register.ts'
import { settle } from './settle.ts'
import { settleBeside } from './settle-beside.ts'
import { takeTurn } from './turn.ts'

const at = () => AT

async function* inputs(): AsyncGenerator<Input> {
  for (const [index, { id: _, ...article }] of madeArticles(60).entries())
    yield toInput(article as (typeof ARTICLES)[number], index)
  for (const [index, article] of ARTICLES.entries()) yield toInput(article, 1_000 + index)
}

async function fill(store: Store): Promise<void> {
  const options = { workers: 1, knowledge: [], extractor: '1.0.0', at, onOutcome: () => {} }
  await addInputs(store, inputs(), options)
}

/** What is said of agreements, under whatever ids: these tell which of their findings was resolved first. */
async function registerOf(store: Store): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const { id, version: _, formerly: __, ...entry } of eachOf(page => store.entries.all(page)))
    lines.push(JSON.stringify({ ...entry, partOf: [], follows: [] }).replaceAll(id, 'own'))
  return lines.sort()
}

onBothBackends('settling with threads', place => {
  let alone: readonly string[]
  beforeAll(async () => {
    const store = await place().open()
    await fill(store)
    await settle(store, { knowledge: knowledge(), at })
    alone = await registerOf(store)
  })

  it('makes the same register, also where somebody else writes meanwhile', async () => {
    const address = await place().another()
    const store = await openStore(address)
    await fill(store)
    const told: Promise<void>[] = []
    await settleBeside(
      { ...store, connection: address },
      { knowledge: knowledge(), knowledgeTexts: [], workers: 2, at, together: 10 },
      () => told.push(told.length % 3 === 1 ? store.write(takeTurn) : Promise.resolve()),
    )
    await Promise.all(told)
    expect(told.length).toBeGreaterThan(3)
    await settle(store, { knowledge: knowledge(), at })
    const faults = []
    for await (const fault of checkRegister(store)) faults.push(fault)
    const made = await registerOf(store)
    await store.close()
    expect(made).toEqual(alone)
    expect(faults).toEqual([])
  })
})
