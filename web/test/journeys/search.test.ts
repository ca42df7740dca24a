import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { expectSound, open } from '../browse.ts'

test('a search is narrowed, sorted and turned over, all of it in the address, and is had as CSV', async () => {
  const page = await open('/agreements')
  const all = await countOf()
  await expectSound(page)
  await page.locator('label', { hasText: 'Energy' }).first().click()
  await page.waitForURL(/sector=energy/)
  await page.getByRole('button', { name: /Energy.*remove/ }).waitFor()
  await page.getByText(`${all} agreements of`).waitFor({ state: 'detached' })
  expect(await countOf()).toBeLessThan(all)
  await page.getByRole('button', { name: /^Sources/ }).click()
  await page.waitForURL(/order=sources/)
  await page.locator('th[aria-sort="descending"]', { hasText: 'Sources' }).waitFor()
  await expectSound(page, { isTouched: true })
  for (const [head, order] of [
    ['Agreement', 'title'],
    ['Sector', 'sector'],
    ['Status', 'status'],
  ] as const) {
    const column = page.locator('th', { hasText: head })
    await column.getByRole('button').click()
    await page.locator('th[aria-sort="ascending"]', { hasText: head }).waitFor()
    expect(new URL(page.url()).searchParams.get('order')).toBe(order)
    const first = await page.locator('td.is-title .heading').first().textContent()
    await column.getByRole('button').click()
    await page.locator('th[aria-sort="descending"]', { hasText: head }).waitFor()
    await expect
      .poll(() => page.locator('td.is-title .heading').first().textContent(), { timeout: 20_000 })
      .not.toBe(first)
  }
  await page.getByLabel('Sort').selectOption('title')
  await page.waitForURL(address => address.search.includes('order=title') && !address.search.includes('direction'))
  await expect.poll(lettersOf, { timeout: 20_000 }).toSatisfy(isRising)
  await page.getByRole('button', { name: 'Turn the order round' }).click()
  await page.waitForURL(/direction=descending/)
  await expect.poll(lettersOf, { timeout: 20_000 }).toSatisfy(letters => isRising(letters.toReversed()))
  await expectSound(page, { isTouched: true })
  const narrowed = await countOf()
  await page.reload({ waitUntil: 'networkidle' })
  expect(await countOf()).toBe(narrowed)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()])
  const lines = (await text(await file.createReadStream())).trim().split('\r\n')
  expect(lines).toHaveLength(narrowed + 1)
  for (const view of ['Timeline', 'Map']) {
    await page.getByRole('button', { name: view }).click()
    await page.locator('svg.chart').waitFor()
    await expectSound(page, { isTouched: true })
  }
  await page.getByRole('button', { name: 'By value' }).click()
  await page.waitForURL(/arcs=value/)
  await page.locator('h2', { hasText: /USD\s400/ }).waitFor()
  await expectSound(page, { isTouched: true })
  const link = await page.locator('svg.map a').first().getAttribute('href')
  expect(link).toMatch(/^\/agreements\?.*sector=energy.*between=/)

  /** The first letter of each title, as they stand under one another. */
  async function lettersOf(): Promise<readonly string[]> {
    const titles = await page.locator('td.is-title .heading').allTextContents()
    return titles.map(title => title.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '')[0]!)
  }

  async function countOf(): Promise<number> {
    const text = page.getByRole('status').filter({ hasText: /^\d+ agreements? of/ })
    await text.waitFor()
    return Number.parseInt((await text.textContent())!, 10)
  }
})

test('what is typed while results come stays as it was typed, and the last of it is found', async () => {
  const page = await open('/agreements')
  const box = page.getByRole('searchbox')
  // About as slow as the wait for a further key: some keys come while the address follows those before.
  await box.pressSequentially('railway', { delay: 110 })
  await page.waitForURL(/text=railway$/)
  expect(await box.inputValue()).toBe('railway')
  await page.locator('table.result[data-text="railway"]:not([data-stale])').waitFor()
  await page.getByRole('button', { name: 'railway' }).click()
  await page.waitForURL(/\/agreements$/)
  await expect.poll(() => box.inputValue()).toBe('')
})

const isRising = (letters: readonly string[]): boolean => letters.join() === letters.toSorted().join()
