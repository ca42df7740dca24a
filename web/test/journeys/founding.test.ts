import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shared } from '../../../test/shared.ts'
import { expectSound, follow, open } from '../browse.ts'
import { type ServedRegister, serveRegister } from '../serve-register.ts'

let served: ServedRegister
beforeAll(async () => {
  served = await serveRegister([])
})
afterAll(() => served?.stop())

test.skipIf(shared === null)(
  'the founding article is pasted, and its agreements stand on the page of its pair',
  async () => {
    const article = readFileSync(join(shared!, 'seed/deepening-sino-russian-ties.txt'), 'utf8')
    const page = await open('/', { site: served.url })
    await page.getByRole('heading', { name: 'The register is empty' }).waitFor()
    await follow(page, await served.link('reviewer'))
    await page.getByRole('link', { name: 'Add', exact: true }).click()
    await page.getByLabel('A text, or addresses of pages').fill(article)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('1 document added').waitFor()
    await expectSound(page, { isTouched: true })
    await page.getByRole('link', { name: 'China and Russia' }).first().click()
    await page.waitForURL(/\/pairs\/CN-RU$/)
    await page.getByRole('heading', { name: 'What they agreed' }).waitFor()
    const figure = page.locator('.facts .figure a').first()
    const count = Number(await figure.textContent())
    expect(count).toBeGreaterThan(20)
    expect(count).toBe(await served.register.agreements.count({ between: 'CN,RU' }))
    await page.waitForLoadState('networkidle')
    await expectSound(page, { isTouched: true })
    await figure.click()
    await page.locator('.result-bar').getByText(`${count} agreements`).waitFor()
    await page.getByRole('searchbox').fill('gas')
    await page.locator('.result tr', { hasText: 'USD 400' }).locator('.title').click()
    await page
      .locator('#amounts', { hasText: /USD\s400,000,000,000/ })
      .locator('mark')
      .first()
      .waitFor()
  },
)
