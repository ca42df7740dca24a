import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import pg from 'pg'
import { beforeAll, expect, it } from 'vitest'
import { addArticles } from '../../../test/register/add-all.ts'
import { ARTICLES } from '../../../test/register/articles.ts'
import { onBothBackends, type Place } from '../../../test/store/on-both-backends.ts'
import { createRegister, type Register } from '../../register/index.ts'
import { openReaders, type Readers } from './open-readers.ts'
import { callOperation, createOperations, type OperationName, type Operations } from './operations.ts'
import { readThrough } from './read-through.ts'

/** Short, so that the test is; a busy machine still looks up a row in it. */
const DEADLINE = 2_000

onBothBackends('readers', place => {
  let register: Register
  let readers: Readers
  let operations: Operations
  let ids: readonly string[]
  beforeAll(async () => {
    const store = await place().open()
    register = createRegister(store)
    const documents = await addArticles(store, ARTICLES)
    const { items } = await register.agreements.list()
    ids = [...documents, ...items.flatMap(({ id, findings }) => [id, ...findings]), 'none', 'CN', 'Q1\0', '']
    operations = createOperations(register)
    readers = await openReaders(store, place().address, { deadline: 60_000, searches: 1 })
    return () => readers.close()
  }, 120_000)

  it('give what is given without them, whatever is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(calls(ids), fc.boolean(), async ([operation, args], isText) => {
        const direct = outcome(callOperation(operations, { operation, args, isText }))
        const ask = (isText ? readers.askText : readers.ask) as (...call: readonly unknown[]) => Promise<unknown>
        expect(await outcome(ask(operation, ...args))).toEqual(await direct)
      }),
      { numRuns: 60 },
    )
  })

  it('are what a register reads through, page by page as well', async () => {
    const through = readThrough(register, readers)
    const collect = async <T>(values: AsyncIterable<T>) => {
      const all: T[] = []
      for await (const value of values) all.push(value)
      return all
    }
    const [agreement] = (await through.agreements.list({ pair: 'CN,KE' })).items
    expect(await through.agreements.get(agreement!.id)).toEqual(await register.agreements.get(agreement!.id))
    expect(await collect(through.agreements.each({}, { limit: 1 }))).toEqual(await collect(register.agreements.each()))
    expect(await collect(through.history(agreement!.id))).toEqual(await collect(register.history(agreement!.id)))
    expect(await collect(through.history())).toEqual(await collect(register.history()))
    expect(await collect(through.pending.each())).toEqual(await collect(register.pending.each()))
    await expect(through.documents.get('12345678')).rejects.toMatchObject({ code: 'no-document' })
  })

  it('see what was written since they began', async () => {
    const { items } = await readers.ask('problems.list')
    const problem = { place: 'a', line: 1, code: 'bad-json', message: 'Not JSON.', at: '2024-01-01T00:00:00Z' }
    await register.store.write(writer => writer.problems.put([problem]))
    expect((await readers.ask('problems.list')).items).toEqual([...items, problem])
    expect(JSON.parse(await readers.askText('stats'))).toMatchObject({ problems: items.length + 1 })
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
    const slow = [1, 2, 3, 4].map(() => codeOf(quick.ask('agreements.rows')))
    expect(await quick.ask('parties.get', party!.key)).toEqual(party)
    expect(performance.now() - started).toBeLessThan(DEADLINE)
    // One runs, two wait until it is ended, and the fourth finds the queue full.
    expect(await slow[3]).toBe('busy')
    expect(await slow[0]).toBe('deadline')
    for (const code of [await slow[1], await slow[2]]) expect(['busy', 'deadline']).toContain(code)
    await makeQuick()
    expect(await retried(() => quick.ask('agreements.rows'))).toEqual(await register.agreements.rows())

    const makeQuickAgain = await makeSlow(place())
    const asked = [quick.ask('agreements.rows'), quick.ask('agreements.rows')].map(codeOf)
    // The search has to have begun.
    await setTimeout(100)
    await quick.close()
    for (const code of await Promise.all(asked)) expect(['closed', 'deadline']).toContain(code)
    expect(await codeOf(quick.ask('stats'))).toBe('closed')
    await makeQuickAgain()
  })

  it('say what is wrong where they cannot begin', async () => {
    const missing = place().backend === 'sqlite' ? `${place().address}-none` : `${place().address}_none`
    expect(await codeOf(openReaders(register.store, missing, { searches: 1 }))).toBe('not-found')
  })
})

/** What may be asked for: every operation, with arguments that are right and some that are not. */
function calls(ids: readonly string[]): fc.Arbitrary<readonly [OperationName, readonly unknown[]]> {
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
  const years = { from: fc.constantFrom(undefined, 2014), to: fc.constantFrom(undefined, 2016) }
  const pair = fc.constantFrom(['CN', 'KE'], ['CL', 'NO'], ['DE', 'FR'])
  const entries = fc.constantFrom({}, { between: ['CN', 'KE'] }, { countries: ['DE'] })
  const listed = fc.constant({})
  const asked = { filter: entries, listed, asOf: fc.constant('2020-01-01'), silentAfterMonths: fc.constant(24) }
  const args: Readonly<Record<OperationName, fc.Arbitrary<readonly unknown[]>>> = {
    'agreements.get': fc.tuple(id),
    'agreements.list': fc.tuple(filter, page),
    'agreements.rows': fc.tuple(filter, page),
    'agreements.count': fc.tuple(filter),
    'agreements.facets': fc.tuple(filter, fc.constantFrom(['sector'], ['year', 'form'], [])),
    'agreements.search': fc.tuple(filter, fc.constantFrom(['sector'], []), page),
    'parties.get': fc.tuple(id),
    'parties.list': fc.tuple(page),
    'documents.get': fc.tuple(id.map(given => given.slice(0, 12))),
    'documents.list': fc.tuple(fc.constantFrom({}, { text: 'railway' }, { language: ['zh'] }), page),
    'documents.count': fc.tuple(fc.constantFrom({}, { text: 'railway' })),
    'statements.list': fc.tuple(fc.constant({}), page),
    'statements.count': fc.tuple(fc.constant({})),
    'events.list': fc.tuple(fc.constant({}), page),
    'events.count': fc.tuple(fc.constant({})),
    'memberships.list': fc.tuple(fc.constantFrom({}, { member: 'CN' }), page),
    'assessments.list': fc.tuple(page),
    'packages.get': fc.tuple(id),
    'packages.list': fc.tuple(fc.constant({}), page),
    'pending.list': fc.tuple(page),
    'problems.list': fc.tuple(page),
    history: fc.tuple(id),
    stats: fc.tuple(),
    'answers.ties': fc.tuple(fc.record({ pair, ...years })),
    'answers.asymmetry': fc.tuple(fc.record({ pair, ...years })),
    'answers.brief': fc.tuple(
      fc.record({ pair, ...years, asOf: asked.asOf, silentAfterMonths: asked.silentAfterMonths }),
    ),
    'answers.promises': fc.tuple(fc.record(asked)),
    'answers.currency': fc.tuple(fc.record({ filter: entries, listed })),
    'answers.network': fc.tuple(fc.record({ filter: entries, listed })),
    'answers.claims': fc.tuple(fc.record({ pair, ...years })),
  }
  const names = Object.keys(args) as OperationName[]
  return fc.oneof(...names.map(name => args[name].map(given => [name, given] as const)))
}

/** Makes every search of rows take minutes, past the store; gives how to undo it. */
async function makeSlow({ backend, address }: Place): Promise<() => Promise<void>> {
  const endless =
    'with recursive c(x) as (select 1 union all select x + 1 from c where x < 1000000000) select count(*) from c'
  const view = (slow: string) =>
    `alter table entries rename to slow_entries; create view entries as select * from slow_entries where ${slow}`
  const undo = 'drop view entries; alter table slow_entries rename to entries'
  if (backend === 'sqlite') {
    const run = async (statements: string) => {
      const database = new DatabaseSync(address, { timeout: 10_000 })
      // Otherwise what refers to the table would be changed to refer to it by the other name.
      database.exec(`pragma legacy_alter_table = on; ${statements}`)
      database.close()
    }
    await run(view(`(${endless}) > 0`))
    return () => run(undo)
  }
  const run = async (statements: string) => {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query(statements)
    await client.end()
  }
  await run(view('pg_sleep(1) is not null'))
  return () => run(undo)
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    error => (error as { readonly code?: string }).code ?? String(error),
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
