import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { type Article, addAll, addArticles, toInput } from '../../../test/register/add-all.ts'
import { ARTICLES } from '../../../test/register/articles.ts'
import { makeSlow, viewPlace } from '../../../test/serve/make-slow.ts'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { createRegister, openRegister, type Register } from '../../register/index.ts'
import { ProblemError } from '../problem/problem-error.ts'
import { askHere, QUERIES, type QueryName } from '../queries/ask.ts'
import { openReaders, type Readers } from './open-readers.ts'

/** Short, so that the test is; a busy machine still looks up a row in it. */
const DEADLINE = 2_000

onBothBackends('readers', place => {
  let register: Register
  let readers: Readers
  let ids: readonly string[]
  beforeAll(async () => {
    const store = await place().open()
    register = createRegister(store)
    const documents = await addArticles(store, ARTICLES)
    const { items } = await register.agreements.list()
    ids = [...documents, ...items.flatMap(({ id, findings }) => [id, ...findings]), 'none', 'CN', 'Q1\0', '']
    readers = await openReaders(store, place().address, { deadline: 60_000, searches: 1 })
    return () => readers.close()
  }, 120_000)

  it('give what is given without them, whatever is asked for', async () => {
    const here = askHere(register)
    await fc.assert(
      fc.asyncProperty(calls(ids), async ([query, given]) => {
        expect(await outcome(readers.askOf()(query, ...(given as never)))).toEqual(
          await outcome(here(query, ...(given as never))),
        )
      }),
      { numRuns: 80 },
    )
  })

  it('see what was written since they began', async () => {
    const { items } = await readers.askOf()('problems', {})
    const problem = { place: 'a', line: 1, code: 'bad-json', message: 'Not JSON.', at: '2024-01-01T00:00:00Z' }
    await register.store.write(writer => writer.problems.put([problem]))
    expect((await readers.askOf()('problems', {})).items).toEqual([...items, problem])
    expect(await readers.askOf()('stats')).toMatchObject({ problems: items.length + 1 })
  })

  it('end what takes too long, refuse what is too much, and look things up meanwhile', async () => {
    const [party] = (await register.parties.list()).items
    const quick = await openReaders(register.store, place().address, {
      deadline: DEADLINE,
      searches: 1,
      mostWaiting: 2,
    })
    const makeQuick = await makeSlow(place())
    const started = performance.now()
    const slow = [1, 2, 3, 4].map(() => codeOf(quick.askOf()('entryRows', {}, {})))
    expect(await quick.askOf()('party', party!.key)).toEqual(party)
    expect(performance.now() - started).toBeLessThan(DEADLINE)
    // One runs, two wait until it is ended, and the fourth finds the queue full.
    expect(await slow[3]).toBe('busy')
    expect(await slow[0]).toBe('deadline')
    for (const code of [await slow[1], await slow[2]]) expect(['busy', 'deadline']).toContain(code)
    await makeQuick()
    expect(await retried(() => quick.askOf()('entryRows', {}, {}))).toEqual(await register.agreements.rows())

    const makeQuickAgain = await makeSlow(place())
    const asked = [quick.askOf()('entryRows', {}, {}), quick.askOf()('entryRows', {}, {})].map(codeOf)
    // The search has to have begun.
    await setTimeout(100)
    await quick.close()
    for (const code of await Promise.all(asked)) expect(['closed', 'deadline']).toContain(code)
    expect(await codeOf(quick.askOf()('stats'))).toBe('closed')
    await makeQuickAgain()
  })

  it('do not begin what nobody waits for any more', async () => {
    const quick = await openReaders(register.store, place().address, { deadline: DEADLINE, searches: 1 })
    const makeQuick = await makeSlow(place())
    try {
      const ask = (isWanted: boolean) => codeOf(quick.askOf(undefined, () => isWanted)('entryRows', {}, {}))
      const asked = [ask(true), ask(false), ask(true)]
      expect(await Promise.all(asked)).toEqual(['deadline', 'left', expect.stringMatching('busy|deadline')])
    } finally {
      await makeQuick()
      await quick.close()
    }
  })

  it('read what somebody sees who does not see everything, and end what takes too long there as well', async () => {
    const whole = await hideEach(await place().another(), HIDDEN)
    const { store } = whole
    const scopes = [[], ...(await store.collections.names()).map(name => [name])]
    const some = await openReaders(store, store.connection!, { searches: 1 })
    try {
      const titles = async (scope: readonly string[]) => {
        const { view } = (await whole.as(scope)).store
        const [document] = (await some.askOf(view!)('documents', {}, {})).items
        const found = document && (await some.askOf(view!)('document', document.id))
        return [scope, found?.document.title]
      }
      // More than are kept open, all at once, and once more.
      const seen = scopes.map(scope => [scope, scope[0]])
      expect(await Promise.all(scopes.map(titles))).toEqual(seen)
      expect(await Promise.all(scopes.map(titles))).toEqual(seen)
      // What was seen for a while is not known any more.
      const [first] = await store.collections.names()
      const { id } = (await (await whole.as([first!])).documents.list()).items[0]!
      await whole.access.collections.remove(first!, [id])
      const everybody = await whole.as([])
      const [shown] = (await everybody.agreements.list()).items
      const nobody = some.askOf(everybody.store.view!)
      expect((await nobody('entry', shown!.id)).entry.id).toBe(shown!.id)
      await whole.access.collections.add(first!, [id])
      const asked = [
        nobody('historyOf', shown!.id),
        nobody('entryText', shown!.id),
        nobody('field', shown!.id, 'title'),
      ].map(codeOf)
      expect(await Promise.all(asked)).toEqual(['no-entry', 'no-entry', 'no-entry'])
      expect(await codeOf(some.askOf('0123456789abcdef')('stats'))).toBe('view-behind')
    } finally {
      await some.close()
    }
    const { view } = (await whole.as([HIDDEN[3]!.title!])).store
    const quick = await openReaders(store, store.connection!, { deadline: DEADLINE, searches: 1 })
    const makeQuick = await makeSlow(viewPlace(place().backend, store.connection!, view!))
    try {
      const slow = codeOf(quick.askOf(view!)('entryRows', {}, {}))
      expect((await quick.askOf()('entry', (await whole.agreements.list()).items[0]!.id)).entry).toBeDefined()
      expect(await slow).toBe('deadline')
    } finally {
      await quick.close()
      await makeQuick()
      await whole.close()
    }
  }, 120_000)

  it('say what is wrong where they cannot begin', async () => {
    const missing = place().backend === 'sqlite' ? `${place().address}-none` : `${place().address}_none`
    expect(await codeOf(openReaders(register.store, missing, { searches: 1 }))).toBe('not-found')
  })
})

/** What may be asked for: every query, with arguments that are right and some that are not. */
function calls(ids: readonly string[]): fc.Arbitrary<readonly [QueryName, readonly unknown[]]> {
  const id = fc.constantFrom(...ids)
  const limit = fc.constantFrom(1, 2, 50, 1_001)
  const page = fc.record(
    { limit, cursor: fc.constantFrom(null, 'nonsense'), order: fc.constantFrom('newest', 'oldest', 'relevance') },
    { requiredKeys: [] },
  )
  const filter = fc.record(
    {
      text: fc.constantFrom('railway', 'loan -dam', 'title:"', 'form:contract'),
      pair: fc.constantFrom('CN,KE', 'NO-CL', 'CN', 'XX,YY'),
      country: fc.constantFrom(['CN'], ['ke', 'NO'], ['??']),
      from: fc.constantFrom('2014', '2015-05', 'never'),
    },
    { requiredKeys: [] },
  )
  const years = fc.record({ from: fc.constantFrom(undefined, 2014), to: fc.constantFrom(undefined, 2016) })
  const land = fc.constantFrom('CN', 'KE', 'no', 'XX')
  const filtered = fc.constantFrom({}, { between: 'CN,KE' }, { country: ['DE'] }, { pair: 'CN' })
  const asked = fc.constantFrom({}, { reason: 'linkage' as const }, { isUnsure: false, about: 'none' })
  const judged = { asOf: '2020-01-01', silentAfterMonths: 24 }
  const given: { readonly [Name in QueryName]: fc.Arbitrary<readonly unknown[]> } = {
    entry: fc.tuple(id),
    entryText: fc.tuple(id),
    held: fc.tuple(fc.array(id, { maxLength: 3 })),
    field: fc.tuple(id, fc.constantFrom('title', 'amounts', 'date')),
    historyOf: fc.tuple(id),
    document: fc.tuple(id.map(each => each.slice(0, 12))),
    passages: fc.tuple(id, fc.constantFrom({}, { from: 10, to: 40 })),
    quotation: fc.tuple(id, fc.constantFrom({ start: 3, end: 9 }, { start: 9, end: 3 }, { start: 0, end: 9_999 })),
    alert: fc.tuple(id),
    party: fc.tuple(id),
    package: fc.tuple(id),
    entries: fc.tuple(filter, page),
    entriesText: fc.tuple(filter, page),
    entryRowsText: fc.tuple(filter, page),
    entryCount: fc.tuple(filter),
    entrySearchText: fc.tuple(filter, fc.constantFrom(['sector'], ['year', 'form'], []), page),
    entryRows: fc.tuple(filter, page),
    parties: fc.tuple(page),
    documents: fc.tuple(fc.constantFrom({}, { text: 'railway' }, { language: ['zh'] }), page),
    documentCount: fc.tuple(fc.constantFrom({}, { text: 'railway' })),
    statements: fc.tuple(fc.constant({}), page),
    statementCount: fc.tuple(fc.constant({})),
    events: fc.tuple(fc.constant({}), page),
    eventCount: fc.tuple(fc.constant({})),
    memberships: fc.tuple(fc.constantFrom({}, { member: 'CN' }), page),
    assessments: fc.tuple(page),
    packages: fc.tuple(fc.constantFrom({}, { from: '2014' }), page),
    problems: fc.tuple(page),
    pending: fc.tuple(asked, page),
    pendingCount: fc.tuple(asked),
    history: fc.tuple(page),
    stats: fc.constant([]),
    collections: fc.constant([]),
    everything: fc.tuple(fc.constantFrom('railway', '"'), fc.constantFrom(2, 10)),
    alerts: fc.tuple(page),
    news: fc.tuple(id, page),
    keyedNews: fc.tuple(id, page),
    feeds: fc.tuple(page),
    ties: fc.tuple(land, land, years),
    asymmetry: fc.tuple(land, land, years),
    brief: fc.tuple(
      land,
      land,
      years.map(each => ({ ...each, ...judged, agreements: 5 })),
    ),
    claims: fc.tuple(fc.constantFrom(undefined, ['CN', 'KE']), years, fc.constantFrom({}, { text: 'railway' })),
    promises: fc.tuple(filtered, fc.constant(judged)),
    currency: fc.tuple(filtered, fc.constantFrom('committed', 'planned')),
    network: fc.tuple(filtered, fc.constantFrom('parties', 'countries')),
  }
  const names = Object.keys(QUERIES) as QueryName[]
  return fc.oneof(...names.map(name => given[name].map(each => [name, each] as const)))
}

const HIDDEN: readonly Article[] = Array.from({ length: 9 }, (_, index) => ({
  title: `Treaty ${index}`,
  text: `Kenya and Norway signed a treaty on fish on ${index + 1} May 2019. It is not for everybody.`,
  published: '2019-05-20',
}))

/** A register in which each article is in a collection of its own, of the same name. */
async function hideEach(address: string, articles: readonly Article[]): Promise<Register> {
  const register = await openRegister(address)
  for (const [index, article] of articles.entries()) {
    await register.access.collections.create(article.title!)
    await addAll(register.store, [toInput(article, index)], { collection: article.title! })
  }
  return register
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    error =>
      (error instanceof ProblemError ? error.problem : (error as { readonly code?: string })).code ?? String(error),
  )

/** Once more while everybody is still busy with what was asked before. */
async function retried<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask()
    } catch (error) {
      if (tries === 20) throw error
    }
  }
}

async function outcome(work: Promise<unknown>): Promise<unknown> {
  try {
    return { value: await work }
  } catch (error) {
    const { name, message, code, data } = error as Error & { readonly code?: unknown; readonly data?: unknown }
    return { name, message, code, data }
  }
}
