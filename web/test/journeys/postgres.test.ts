import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDatabase, type TestDatabase } from '../../../test/postgres.ts'
import { expectSound, follow, open } from '../browse.ts'
import { type ServedRegister, serveRegister } from '../serve-register.ts'

/** Agreements of China and Russia, two reports of which may be one. */
const SAMPLES = ['power-of-siberia-contract.md', 'power-of-siberia-opening-live.html', 'india-russia-summit-table.html']

let database: TestDatabase
let served: ServedRegister
beforeAll(async () => {
  database = await createDatabase()
  served = await serveRegister(
    SAMPLES.map(name => `samples/en/${name}`),
    { address: database.address },
  )
})
afterAll(async () => {
  await served?.stop()
  await database?.drop()
})

test('on PostgreSQL, a figure of a pair leads to its agreements and to their words in the text', async () => {
  expect(served.register.store.backend).toBe('postgres')
  const page = await open('/pairs/CN-RU', { site: served.url })
  await page.getByRole('heading', { name: 'China and Russia', level: 1 }).waitFor()
  const figure = page.locator('.facts .figure a').first()
  const count = Number(await figure.textContent())
  expect(count).toBe(await served.register.agreements.count({ between: 'CN,RU' }))
  await page.waitForLoadState('networkidle')
  await expectSound(page, { isTouched: true })
  await figure.click()
  await page.waitForURL(/\/agreements\?between=CN%2CRU$/)
  await page.locator('.result .title').first().click()
  const quote = page.locator('#status .words p').first()
  const words = await quote.locator('mark').textContent()
  await quote.getByRole('link').click()
  await page.waitForURL(/\/documents\/\w+\?at=\d+-\d+$/)
  await page.locator('.highlight.is-chosen[data-id="at"]').first().waitFor()
  const url = new URL(page.url())
  const [start, end] = url.searchParams.get('at')!.split('-').map(Number)
  const { document } = await served.register.documents.get(url.pathname.split('/').at(-1)!)
  expect(document.text.slice(start, end)).toBe(words)
})

test('on PostgreSQL, a question is settled by a key and taken back', async () => {
  const [asked] = (await served.register.pending.list()).items
  const held = async () => {
    const { a, b } = asked!.question
    const ids = await Promise.all([a, b].map(async id => (await served.register.agreements.get(id)).entry.id))
    return new Set(ids).size
  }
  expect(await held()).toBe(2)
  const page = await open('/', { site: served.url })
  await follow(page, await served.link('reviewer', 'ann'))
  await page.goto(`${served.url}/review?question=${asked!.question.id}`)
  await page.locator('.finding-words mark').first().waitFor()
  await expectSound(page, { isTouched: true })
  await page.keyboard.press('s')
  await page.getByText('1 settled').waitFor()
  expect(await held()).toBe(1)
  await page.locator('.review-bar .btn:not(:disabled)', { hasText: 'Undo' }).waitFor()
  await page.keyboard.press('z')
  await page.getByText('none settled').waitFor()
  expect(await held()).toBe(2)
  const kinds: string[] = []
  for await (const { decision } of served.register.history()) kinds.push(decision.kind)
  expect(kinds).toEqual(['same', 'undo'])
})
