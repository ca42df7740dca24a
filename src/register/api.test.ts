import { beforeAll, expect, it } from 'vitest'
import { ARTICLES } from '../../test/register/articles.ts'
import { onBothBackends } from '../../test/store/on-both-backends.ts'
import { AT } from '../../test/store/values.ts'
import { toDocument } from '../read/index.ts'
import type { AddEvent } from './api/add-events.ts'
import type { Register } from './api/register.ts'
import { toFailure } from './api/to-failure.ts'
import { openRegister } from './api.ts'

async function* articles() {
  for (const [index, article] of ARTICLES.entries())
    yield { name: `articles:${index + 1}`, document: toDocument(article), source: {} }
  yield {
    name: 'articles:99',
    problem: { place: 'articles', line: 99, code: 'bad-json', message: 'Not JSON. Give one document a line.' },
  }
}

async function all<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}

/** What an error is in one shape, without its words. */
const failureOf = async (work: Promise<unknown>) => {
  const failure = toFailure(await work.then(() => null).catch(error => error))
  return failure && [failure.kind, failure.code]
}

onBothBackends('the register as programs use it', place => {
  let register: Register
  let told: readonly AddEvent[]
  beforeAll(async () => {
    register = await openRegister(place().address, { at: () => AT })
    told = await all(register.add(articles()))
    return () => register.close()
  }, 60_000)

  it('tells what becomes of each input, and in the end what came of all', async () => {
    expect(told.filter(({ event }) => event === 'outcome')).toHaveLength(ARTICLES.length + 1)
    expect(told.at(-1)).toMatchObject({ event: 'done', added: ARTICLES.length, newSource: 0, known: 0, problems: 1 })
    const again = await all(register.add(articles()))
    expect(again.at(-1)).toEqual({
      event: 'done',
      added: 0,
      newSource: 0,
      known: ARTICLES.length,
      problems: 1,
      findings: 0,
    })
    expect((await register.problems.list()).items).toMatchObject([{ place: 'articles', line: 99, code: 'bad-json' }])
  })

  it('hands on an error of what it adds, after the events that came before', async () => {
    const broken = (async function* () {
      yield* articles()
      throw new Error('the cable was pulled')
    })()
    await expect(all(register.add(broken))).rejects.toThrow('the cable was pulled')
  })

  it('searches with counts of what is found, page by page', async () => {
    const { agreements } = register
    const found = await agreements.search({ pair: 'cn,ke' }, ['sector', 'year'], { limit: 1 })
    expect(found.count).toBe(await agreements.count({ country: ['CN'], text: 'country:KE' }))
    expect(found.items).toHaveLength(1)
    expect(found.facets).toMatchObject({ counted: found.count, isComplete: true })
    expect(found.facets.fields.year.reduce((sum, { n }) => sum + n, 0)).toBeLessThanOrEqual(found.count)
    const counted = await agreements.search({ pair: 'cn,ke' }, ['sector', 'year'], { limit: 0 })
    expect(counted).toEqual({ ...found, items: [], next: null })
    for (const filter of [{}, { review: ['open', 'rejected'] }])
      expect((await agreements.search(filter, ['year'], { limit: 0 })).count).toBe(await agreements.count(filter))
    const rest = await agreements.list({ pair: 'CN,KE' }, { limit: 1, cursor: found.next })
    expect(rest.items[0]!.id).not.toBe(found.items[0]!.id)
    const each = await all(agreements.each({ pair: 'CN,KE' }, { limit: 1 }))
    expect(each.map(({ id }) => id)).toEqual([found.items[0]!.id, ...rest.items.map(({ id }) => id)])
    expect((await agreements.rows({ pair: 'CN,KE' })).items.map(({ id }) => id)).toEqual(each.map(({ id }) => id))
  })

  it('shows an agreement, its documents with their passages, and its parties', async () => {
    const [dam] = (await register.agreements.list({ text: 'dam' })).items
    const shown = await register.agreements.get(dam!.id)
    const document = await register.documents.get(shown.documents[0]!.id.slice(0, 12))
    const { text, body } = document.document
    expect(document.passages.at(0)!.start).toBeGreaterThanOrEqual(body.start)
    expect(text.slice(document.passages.at(-1)!.start, document.passages.at(-1)!.end)).not.toBe('')
    expect(Object.values(document.agreements)).toContainEqual({ id: dam!.id, title: dam!.title.value })
    expect(document.sources).toMatchObject([{ state: 'current' }])
    const parties = (await register.parties.list()).items
    expect(await register.parties.get(parties[0]!.key)).toEqual(parties[0])
    expect((await register.documents.list({ country: ['KE'] })).items.map(({ id }) => id)).toContain(
      document.document.id,
    )
  })

  it('lists what else documents tell', async () => {
    expect(await register.documents.count()).toBe(ARTICLES.length)
    expect((await register.statements.list({ mode: ['direct'] })).items.length).toBeLessThanOrEqual(
      await register.statements.count(),
    )
    expect((await register.events.list()).items).toHaveLength(await register.events.count())
    expect((await register.packages.list()).items).toEqual([])
    expect((await register.memberships.list()).items).toEqual([])
    expect((await register.assessments.list()).next).toBeNull()
    expect((await register.pending.list()).items).toEqual(await all(register.pending.each()))
    expect(await register.stats()).toMatchObject({ documents: ARTICLES.length, waiting: 0, problems: 1 })
  })

  it('decides, undoes, retracts and verifies', async () => {
    const [dam] = (await register.agreements.list({ text: 'dam' })).items
    const { id } = dam!
    const [decision] = await register.decide([{ kind: 'accept', target: id, why: 'printed' }], 'ann')
    expect((await register.agreements.get(id)).entry.review).toBe('accepted')
    await register.undo([decision!.id], 'bob', 'another one')
    expect((await register.agreements.get(id)).entry.review).toBe('open')
    expect((await all(register.history(id))).map(({ stands }) => stands)).toEqual([false, true])
    expect(await all(register.history())).toHaveLength(2)
    const [document] = (await register.agreements.get(id)).documents
    const fallen = await register.documents.retract(document!.id)
    expect(fallen).toMatchObject({ documentId: document!.id, state: 'retracted', gone: [id] })
    expect(await failureOf(register.agreements.get(id))).toEqual(['gone', 'gone'])
    await register.documents.retract(document!.id, { state: 'current' })
    expect((await register.reread({ isAll: true })).changed).toBe(0)
    expect(await all(register.verify())).toEqual([])
  })

  it('says what is wrong in one shape', async () => {
    const { agreements, documents, parties, packages } = register
    expect(await failureOf(agreements.get('nobody'))).toEqual(['missing', 'no-entry'])
    expect(await failureOf(documents.get('0123456789'))).toEqual(['missing', 'no-document'])
    expect(await failureOf(parties.get('nobody'))).toEqual(['missing', 'no-party'])
    expect(await failureOf(packages.get('p0'))).toEqual(['missing', 'no-package'])
    expect(await failureOf(register.undo(['d0'], 'ann'))).toEqual(['missing', 'no-decision'])
    expect(await failureOf(agreements.list({ form: ['song'] }))).toEqual(['invalid', 'bad-filter'])
    expect(await failureOf(agreements.list({ text: '"open' }))).toEqual(['invalid', 'bad-query'])
    expect(await failureOf(agreements.list({}, { cursor: 'x' }))).toEqual(['invalid', 'bad-cursor'])
    expect(await failureOf(register.events.list({ kind: ['party'] }))).toEqual(['invalid', 'bad-filter'])
    expect(await failureOf(register.statements.list({ pair: 'CN' }))).toEqual(['invalid', 'bad-filter'])
    expect(toFailure(new TypeError('x'))).toBeNull()
  })
})
