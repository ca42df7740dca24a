import { expect, inject, test } from 'vitest'
import { expectSound, open } from '../browse.ts'

test('two sources of one agreement stand side by side, and a value leads to its words in the text', async () => {
  const page = await open('/agreements?minSources=2')
  await page.locator('.result .title').first().click()
  await page.getByRole('heading', { name: 'Sources side by side' }).waitFor()
  const table = page.locator('.compared')
  expect(await table.locator('thead a').count()).toBeGreaterThan(1)
  const [first, second] = await table
    .locator('tr', { hasText: /^Status/ })
    .locator('td[data-source] .compared-words')
    .allTextContents()
  expect([first, second].every(words => /^“.+”$/.test(words ?? ''))).toBe(true)
  expect(await table.getByText(/^= agree$/).count()).toBeGreaterThan(0)
  await expectSound(page)
  await page.getByRole('button', { name: 'Cite' }).click()
  expect(await page.locator('.citation').textContent()).toMatch(/Foedera register, http.*\/agreements\/\w+, read on /)
  const quote = page.locator('#date .words p').first()
  const words = await quote.locator('mark').textContent()
  await quote.getByRole('link').click()
  await page.waitForURL(/\/documents\/\w+\?at=\d+-\d+$/)
  const chosen = page.locator('.highlight.is-chosen[data-id="at"]')
  await chosen.first().waitFor()
  const [start, end] = new URL(page.url()).searchParams.get('at')!.split('-').map(Number)
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const { document } = (await (await fetch(`${inject('site')}/api/v1/documents/${id}`)).json()) as {
    document: { text: string }
  }
  expect(document.text.slice(start, end)).toBe(words)
})
