import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openRegister, readInputs } from '../../../src/register/index.ts'
import { listFiles, startServer } from '../../../src/serve/index.ts'
import { forgive, open, signIn } from '../browse.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const dist = join(root, 'web/dist')

test('a back end that goes is told of, and when it is back the page goes on by itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'foedera-gone-'))
  const register = await openRegister(join(folder, 'register.db'))
  const files = (await listFiles(dist))!
  const start = (port: number) => startServer({ register, port, files, onFault: () => {} })
  const first = await start(0)
  const port = Number(new URL(first.url).port)
  const browser = await chromium.connect(inject('browser'))
  const page = await browser.newPage({ locale: 'en-GB' })
  await page.goto(`${first.url}/`)
  // An empty register says how it is filled.
  await page.getByRole('heading', { name: 'The register is empty' }).waitFor()
  await page.goto(`${first.url}/agreements`)
  await page.getByText('Nothing is found').waitFor()
  await first.stop()
  await page.getByRole('searchbox').fill('gas')
  await page.getByText('The register does not answer').waitFor()
  const second = await start(port)
  await page.getByText('The register does not answer').waitFor({ state: 'detached' })
  await page.getByText('Nothing is found').waitFor()
  await page.close()
  await browser.close()
  await second.stop()
  await register.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a decision that did not arrive is sent again, and written down once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'foedera-gone-'))
  const register = await openRegister(join(folder, 'register.db'))
  const samples = ['gripen-contract-brasilia.md', 'gripens-for-brazil.md'].map(name => join(root, 'samples/en', name))
  for await (const _ of register.add(readInputs(samples)));
  const files = (await listFiles(dist))!
  const start = (port: number) => startServer({ register, port, files, onFault: () => {} })
  const first = await start(0)
  const browser = await chromium.connect(inject('browser'))
  const page = await browser.newPage({ locale: 'en-GB' })
  await page.goto(`${first.url}/sign-in#${await register.access.signIns.createLink({ name: 'ann', role: 'reviewer' })}`)
  await page.waitForURL(({ pathname }) => pathname === '/')
  await page.goto(`${first.url}/review`)
  await page.locator('.finding-words mark').first().waitFor()
  await first.stop()
  await page.getByRole('button', { name: /^Different/ }).click()
  await page.getByText('Sent again, it is written down once').waitFor()
  const second = await start(Number(new URL(first.url).port))
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('1 settled').waitFor()
  expect(await register.stats()).toMatchObject({ decisions: 1 })
  await page.close()
  await browser.close()
  await second.stop()
  await register.close()
  rmSync(folder, { recursive: true, force: true })
})

test('what the register refuses is told in its words, with a way to go on', async () => {
  const page = await open('/agreements/none-such')
  await page.getByRole('heading', { name: 'The register cannot answer this' }).waitFor()
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  forgive(/404/)
})

test('a link signs in once, and its code does not stay in the address', async () => {
  const page = await open('/')
  await signIn(page, 0)
  await page.getByText('Signed in as tester 0').waitFor()
  expect(page.url()).not.toContain('link_')
  await page.goto(`${inject('site')}/sign-in#${inject('codes')[0]}`)
  await page.getByText('This link no longer works').waitFor()
  forgive(/40\d/)
})
