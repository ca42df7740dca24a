import { expect, test } from 'vitest'
import { expectSound, open, PHONE, signIn } from '../browse.ts'

test.each([
  ['en', 'Keys', 'Go to the search box', 'Close'],
  ['ru', 'Клавиши', 'Перейти к строке поиска', 'Закрыть'],
  ['zh', '按键', '转到搜索框', '关闭'],
] as const)('every page lists its keys, in %s', async (language, title, first, close) => {
  const page = await open('/pairs', { language })
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.getByText(first).waitFor()
  await expectSound(page, { isTouched: true })
  // Nothing of the page behind hears a key.
  await page.keyboard.press('/')
  expect(new URL(page.url()).pathname).toBe('/pairs')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: title, exact: true }).click()
  await dialog.getByRole('button', { name: close }).click()
  await dialog.waitFor({ state: 'detached' })
})

test('keys are told to those who may use them, and can be switched off', async () => {
  const page = await open('/', { width: PHONE, scheme: 'dark' })
  await signIn(page, 7)
  await page.goto(`${new URL(page.url()).origin}/documents`)
  await page.getByRole('searchbox').first().fill('?')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.getByRole('button', { name: 'Keys', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await dialog.getByText('Different', { exact: true }).waitFor()
  await expectSound(page, { isTouched: true })
  await dialog.getByLabel('Keys', { exact: true }).uncheck()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.locator('h1').click()
  await page.keyboard.press('?')
  await page.keyboard.press('/')
  expect(await dialog.count()).toBe(0)
  expect(await page.evaluate('document.activeElement.tagName')).not.toBe('INPUT')
})
