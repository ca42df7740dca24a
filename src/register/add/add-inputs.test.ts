import { beforeAll, describe, expect, it } from 'vitest'
import { addAll, addArticles, toInput } from '../../../test/register/add-all.ts'
import { ARTICLES } from '../../../test/register/articles.ts'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { eachOf, type Store } from '../../store/index.ts'
import { checkRegister } from '../verify/check-register.ts'

/** Which findings each agreement holds, and what is said of them together. */
async function registerOf(store: Store): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const { id, version: _, formerly: __, ...entry } of eachOf(page => store.entries.all(page)))
    lines.push(JSON.stringify({ ...entry, partOf: [], follows: [] }).replaceAll(id, 'own'))
  return lines.sort()
}

async function faultsOf(store: Store) {
  const faults = []
  for await (const fault of checkRegister(store)) faults.push(fault)
  return faults
}

onBothBackends('add', place => {
  let store: Store
  beforeAll(async () => {
    store = await place().open()
    await addArticles(store, ARTICLES)
  })

  it('makes one agreement of all reports of it, whose life goes on from source to source', async () => {
    const { items } = await store.entries.list({ pair: ['CN', 'KE'], text: 'railway' })
    expect(items).toHaveLength(1)
    expect(items[0]!.findings).toHaveLength(3)
    expect(items[0]!.health).toMatchObject({ documents: 3, independent: 3 })
    expect(items[0]!.reached.value).toBe('ratified')
    expect(items[0]!.milestones.map(({ status }) => status.value)).toEqual(
      expect.arrayContaining(['signed', 'ratified']),
    )
    expect(await store.entries.count()).toBe(3)
  })

  it('changes nothing when the same documents come again', async () => {
    const before = await registerOf(store)
    const outcomes = await addAll(store, ARTICLES.map(toInput))
    expect(outcomes.map(outcome => 'result' in outcome && outcome.result)).toEqual(ARTICLES.map(() => 'known'))
    expect(await store.documents.count()).toBe(ARTICLES.length)
    expect(await registerOf(store)).toEqual(before)
  })

  it('keeps a new source of a known document, and chooses anew where it ranks higher', async () => {
    const [first] = ARTICLES
    const input = {
      ...toInput(first!),
      source: { url: 'https://www.mfa.gov.cn/1', publisherType: 'official' as const },
    }
    expect(await addAll(store, [input])).toMatchObject([{ result: 'new-source' }])
    expect(await store.documents.sources(input.document.id)).toHaveLength(2)
    expect((await store.documents.get(input.document.id))!.rank).toBe('official')
    expect((await store.entries.list({ pair: ['CN', 'KE'], text: 'railway' })).items[0]!.health.bestRank).toBe(
      'official',
    )
  })

  it('tells what could not be read, and forgets it when it can be', async () => {
    const name = 'news.ndjson:7'
    const problem = { place: 'news.ndjson', line: 7, code: 'bad-json', message: 'Not JSON.' }
    expect(await addAll(store, [{ name, problem }])).toEqual([{ name, problem }])
    expect((await store.problems.list()).items).toMatchObject([problem])
    await addAll(store, [{ ...toInput({ text: 'Nothing was signed by Peru.' }), name }])
    expect((await store.problems.list()).items).toEqual([])
  })

  it('leaves everything in order', async () => {
    expect(await faultsOf(store)).toEqual([])
  })
})

describe('the order of arrival', { timeout: 60_000 }, () => {
  onBothBackends('documents one by one, backwards', place => {
    it('come to the same register as all at once', async () => {
      const [one, other] = [
        await place().open(),
        await (await import('../../store/index.ts')).openStore(await place().another()),
      ]
      try {
        await addArticles(one, ARTICLES)
        for (const article of ARTICLES.toReversed()) await addArticles(other, [article])
        expect(await registerOf(other)).toEqual(await registerOf(one))
        expect(await faultsOf(other)).toEqual([])
      } finally {
        await other.close()
      }
    })
  })
})
