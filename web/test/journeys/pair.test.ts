import { expect, test } from 'vitest'
import { expectSound, open } from '../browse.ts'

test('a pair shows what came of what it agreed, and a figure leads to its agreements and their words', async () => {
  const page = await open('/pairs')
  await page.getByRole('link', { name: 'China and Russia', exact: true }).first().click()
  await page.waitForURL(/\/pairs\/CN-RU$/)
  await page.getByRole('heading', { name: 'China and Russia', level: 1 }).waitFor()
  await page.getByRole('heading', { name: 'What came of it' }).waitFor()
  await page.locator('svg.chart').first().waitFor()
  await page.waitForLoadState('networkidle')
  await expectSound(page, { isTouched: true })
  const count = Number(await page.locator('.facts .figure a').first().textContent())
  expect(count).toBeGreaterThan(0)
  await page.locator('.facts .figure a').first().click()
  await page.waitForURL(/\/agreements\?between=CN%2CRU$/)
  await page.locator('.result-bar').getByText(`${count} agreements`).waitFor()
  await page.locator('.result .title').first().click()
  await page.locator('.ledger mark').first().waitFor()
})

test('a pair that is written the other way round is the same pair', async () => {
  const page = await open('/pairs/ru-cn')
  await page.waitForURL(/\/pairs\/CN-RU$/)
})
