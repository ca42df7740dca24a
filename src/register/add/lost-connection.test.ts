import { afterAll, expect, it } from 'vitest'
import { createDatabase, type TestDatabase } from '../../../test/postgres.ts'
import { addAll } from '../../../test/register/add-all.ts'
import { madeArticles } from '../../../test/register/made-articles.ts'
import { toDocument } from '../../read/index.ts'
import { openStore } from '../../store/index.ts'
import { checkRegister } from '../verify/check-register.ts'
import { addInputs } from './add-inputs.ts'
import type { Input } from './input.ts'

let database: TestDatabase
afterAll(() => database.drop())

it('a lost connection ends the run with a clear error, nothing half-written, and the next run works', {
  timeout: 120_000,
}, async () => {
  database = await createDatabase()
  const inputs: Input[] = madeArticles(200).map(({ id, ...article }) => ({
    name: String(id),
    document: toDocument(article),
    source: {},
  }))
  const acknowledged: string[] = []
  const store = await openStore(database.address)
  async function* each() {
    for (const [index, input] of inputs.entries()) {
      if (index === 100) await database.disconnect()
      yield input
    }
  }
  const run = addInputs(store, each(), {
    workers: 1,
    knowledge: [],
    extractor: '1.0.0',
    at: () => new Date().toISOString(),
    onOutcome: outcome => acknowledged.push('id' in outcome ? outcome.id : ''),
  })
  const ended = await run.then(
    () => null,
    (error: unknown) => error,
  )
  if (ended !== null)
    expect(ended).toMatchObject({ code: 'lost', message: expect.stringContaining('doing it again is safe') })
  await store.close()
  const again = await openStore(database.address)
  try {
    expect(acknowledged.length).toBeGreaterThan(0)
    for (const id of acknowledged) expect(await again.documents.has(id)).toBe(true)
    await addAll(again, inputs)
    expect(await again.documents.count()).toBe(200)
    const faults = []
    for await (const fault of checkRegister(again)) faults.push(fault)
    expect(faults).toEqual([])
  } finally {
    await again.close()
  }
})
