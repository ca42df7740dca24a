import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AT, entry } from '../../../test/store/values.ts'
import type { Backend, Session } from '../backend/backend.ts'
import { openSqlite } from '../backend/sqlite/open-sqlite.ts'
import { openStore } from '../open-store.ts'
import type { EntryFilter } from '../query/entry-filter.ts'
import { toEntrySearch } from '../records/entries/entry-conditions.ts'
import { findByCode } from '../records/entries/find-by-code.ts'
import { findByAmount, findByTitle, findSorted } from '../records/entries/find-sorted.ts'
import { findPositions } from './find-positions.ts'

/** How SQLite answers what is asked most: along an index and in its order. A change that makes it read everything fails here. */
describe('plans of SQLite', { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'foedera-plans-'))
  const file = join(folder, 'x.db')
  let backend: Backend
  beforeAll(async () => {
    const store = await openStore(file)
    await store.write(writer =>
      writer.entries.put(
        Array.from({ length: 50 }, (_, index) => entry(`e${index}`)),
        AT,
      ),
    )
    await store.close()
    backend = await openSqlite(
      { backend: 'sqlite', file, shown: file },
      { isReadOnly: true, isMade: false, wait: 0, deadline: 0, connections: 4 },
    )
  })
  afterAll(async () => {
    await backend.close()
    rmSync(folder, { recursive: true })
  })

  /** The plans of the statements that a function runs. */
  async function plansOf(run: (session: Session) => Promise<unknown>): Promise<string[]> {
    const plans: string[] = []
    const executor = backend.reads.db
    const spied = new Proxy(executor, {
      get: (target, name) => {
        if (name === 'getExecutor') return () => spyOn(target.getExecutor())
        const value = Reflect.get(target, name, target) as unknown
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    const spyOn = (inner: ReturnType<typeof executor.getExecutor>) =>
      new Proxy(inner, {
        get: (target, name) => {
          const value = Reflect.get(target, name, target) as unknown
          if (name !== 'executeQuery') return typeof value === 'function' ? value.bind(target) : value
          return async (query: CompiledQuery) => {
            const { rows } = await executor.executeQuery<{ detail: string }>(
              CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]),
            )
            plans.push(rows.map(({ detail }) => detail).join('\n'))
            return inner.executeQuery(query)
          }
        },
      })
    await run({ ...backend.reads, db: spied })
    return plans
  }
  const find = (filter: EntryFilter) => (session: Session) =>
    findPositions(session, toEntrySearch(filter), 'newest', null, 50)

  it.each<[string, EntryFilter]>([
    ['a pair', { pair: ['CN', 'RU'] }],
    ['words and keys', { text: 'gas -oil', forms: ['treaty'], from: '2014' }],
    ['an amount', { amount: { currency: 'USD', min: 5 } }],
    ['everything', {}],
  ])('find %s in order, without sorting', async (_, filter) => {
    const [plan] = await plansOf(find(filter))
    expect(plan).not.toMatch(/TEMP B-TREE/)
    expect(plan).toMatch(/entry_index VIRTUAL TABLE|USING COVERING INDEX entries_by_position/)
    expect(plan).toMatch(/SEARCH row USING INTEGER PRIMARY KEY/)
    if (filter.amount) expect(plan).toMatch(/SEARCH amount USING PRIMARY KEY \(entry_no=\?\)/)
  })
  it.each(['confidence', 'sources', 'completeness', 'problems', 'updated', 'added'] as const)(
    'walk along %s',
    async column => {
      const plans = await plansOf(session => findSorted(session, toEntrySearch({}), column, false, null, 50))
      expect(plans.at(-1)).not.toMatch(/TEMP B-TREE/)
    },
  )
  it('walk along a column for words that many have, and look each up in the index', async () => {
    const search = toEntrySearch({ text: 'gas -oil', forms: ['agreement'] })
    const plans = await plansOf(session => findSorted(session, search, 'confidence', false, null, 5))
    expect(plans.at(-1)).toMatch(/USING INDEX entries_by_confidence_no/)
    expect(plans.at(-1)).toMatch(/entry_index VIRTUAL TABLE INDEX \d+:.*=/)
    expect(plans.at(-1)).not.toMatch(/TEMP B-TREE/)
  })
  it('walk along titles', async () => {
    const plans = await plansOf(session => findByTitle(session, toEntrySearch({}), true, ['a', 5], 50))
    expect(plans.at(-1)).toMatch(/titles_by_key_no \(\(?key/)
    expect(plans.at(-1)).not.toMatch(/TEMP B-TREE/)
  })
  it.each(['status', 'form', 'sector'] as const)('find by %s in order, without sorting', async kind => {
    const plans = await plansOf(session => findByCode(session, toEntrySearch({}), kind, true, null, 1000))
    const searches = plans.filter(plan => plan.includes('entry_index'))
    expect(searches.length).toBeGreaterThan(0)
    for (const plan of searches) expect(plan).not.toMatch(/TEMP B-TREE/)
  })
  it('walk along amounts of a currency', async () => {
    const plans = await plansOf(session => findByAmount(session, toEntrySearch({}), 'USD', false, null, 50))
    expect(plans.at(-1)).toMatch(/amounts_by_currency_sortable_entry_no \(currency=\?\)/)
    expect(plans.at(-1)).not.toMatch(/TEMP B-TREE/)
  })
})
