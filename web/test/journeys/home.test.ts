import { expect, test } from 'vitest'
import { expectSound, open } from '../browse.ts'

test('the start page says what there is, and a search leads from it to an agreement and its words', async () => {
  const page = await open('/')
  await page.getByText(/The register holds \d+ agreements between \d+ pairs of countries/).waitFor()
  await page.getByRole('group', { name: /World map of \d+ pairs/ }).waitFor()
  await page.getByText('not stated').first().waitFor()
  await expectSound(page)
  await page.getByRole('searchbox').fill('gas')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.waitForURL(/\/agreements\?text=gas/)
  await page.getByRole('link', { name: /gas/i }).first().click()
  await page.waitForURL(/\/agreements\/[a-z0-9]+$/)
  await page.locator('main:focus').waitFor()
  await page.locator('.ledger mark').first().waitFor()
  expect(await page.locator('.ledger mark').count()).toBeGreaterThan(3)
})

test('the map shows pairs by what they are worth, and a line leads to its pair', async () => {
  const page = await open('/')
  await page.getByRole('button', { name: 'By value' }).click()
  await page.waitForURL(/arcs=value/)
  const line = page.locator('svg.map a').last()
  await page.getByRole('heading', { name: /committed, more than any other pair/ }).waitFor()
  const pair = await line.getAttribute('href')
  await line.locator('path').dispatchEvent('click')
  await page.waitForURL(url => url.pathname === pair)
  await page.locator('.facts').waitFor()
})
