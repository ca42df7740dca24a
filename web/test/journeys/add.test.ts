import { expect, test } from 'vitest'
import { expectSound, open, signIn } from '../browse.ts'

const ARTICLE = `Tonga and Fiji sign ferry agreement

NUKU'ALOFA, March 4 - Tonga and Fiji signed an agreement on ferry services in Nuku'alofa on Monday. Fiji will lend Tonga 12 million dollars for two ships.`

test('what is pasted is read, shown with its words, and stands on the page of its pair', async () => {
  const page = await open('/add')
  await page.getByRole('heading', { name: 'Adding needs a sign-in' }).waitFor()
  await expectSound(page)
  await signIn(page, 11)
  await page.getByRole('link', { name: 'Add', exact: true }).click()
  await page.getByLabel('A text, or addresses of pages').fill(ARTICLE)
  await page.getByLabel('Published on').fill('2024-03-05')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('1 document added').waitFor()
  expect(await page.locator('.found-in .words').first().textContent()).toContain('an agreement on ferry services')
  await expectSound(page, { isTouched: true })
  await page.getByRole('link', { name: 'Fiji and Tonga' }).click()
  await page.waitForURL(/\/pairs\/FJ-TO$/)
  await page.getByRole('heading', { name: 'What they agreed' }).waitFor()
  expect(await page.locator('.facts .figure').first().textContent()).not.toBe('0')
})

test('a PDF file is read, and its pages stand beside its text and its words', async () => {
  const page = await open('/add')
  await signIn(page, 10)
  await page.getByRole('link', { name: 'Add', exact: true }).click()
  const input = page.locator('input[type=file]')
  expect(await input.getAttribute('accept')).toContain('.pdf')
  await input.setInputFiles('src/read/pdf/data/joint-statement.pdf')
  await page.getByText('1 document added').waitFor()
  expect(await page.locator('.found-in .cite').first().textContent()).toContain('p. 1')
  await page.locator('.found-in h3 a').first().click()
  await page.waitForURL(/\/documents\//)
  await page.locator('.paragraph').first().waitFor()
  const marks = await page
    .locator('.paragraph > p')
    .evaluateAll(all => all.map(each => each.getAttribute('data-number')))
  expect(marks.filter(mark => mark !== '')).toEqual(['p. 1', 'p. 2'])
  await expectSound(page, { isTouched: true })
})
