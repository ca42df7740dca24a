import { expect, test } from 'vitest'
import { expectSound, open } from '../browse.ts'

test('promises are filtered by their state, in the address', async () => {
  const page = await open('/promises')
  await page.locator('.ledger-of-promises tbody tr').first().waitFor()
  const all = await page.locator('.ledger-of-promises tbody tr').count()
  await page.getByLabel('State').selectOption('silent')
  await page.waitForURL(/state=silent/)
  const states = page.locator('.ledger-of-promises tbody td:nth-child(2)')
  await expect.poll(async () => [...new Set(await states.allTextContents())], { timeout: 20_000 }).toEqual(['Silent'])
  expect(await states.count()).toBeLessThanOrEqual(all)
  await expectSound(page, { isTouched: true })
})

test('currencies show own against third ones', async () => {
  const page = await open('/currencies')
  await page.getByRole('heading', { name: 'By pair' }).waitFor()
  await page.getByRole('button', { name: 'Table' }).first().click()
  expect(await page.locator('.behind td').first().textContent()).toBe('US Dollar')
  await expectSound(page, { isTouched: true })
})

test('statements say who, what and where', async () => {
  const page = await open('/statements')
  await page.locator('.said > li').first().waitFor()
  const about = page.locator('.said .about').first()
  const [title, state] = [about.locator('a'), about.locator('.status')]
  const told = [await title.textContent(), await state.textContent()]
  const shown = await open((await title.getAttribute('href'))!)
  await shown.locator('h1').waitFor()
  expect([await shown.locator('h1').textContent(), await shown.locator('.sum .status').first().textContent()]).toEqual(
    told,
  )
  const before = await page.locator('.said > li').count()
  await page.getByLabel('Country').selectOption('RU')
  await page.waitForURL(/country=RU/)
  await expect.poll(() => page.locator('.said > li').count(), { timeout: 20_000 }).toBeLessThan(before)
  expect(await page.locator('.said > li').count()).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'in its document' }).first().click()
  await page.waitForURL(/\/documents\/\w+\?at=\d+-\d+$/)
})

test('a network leads from one actor to another, and an actor to its page', async () => {
  const page = await open('/network?of=countries')
  await page.locator('svg.network').waitFor()
  await page.getByLabel('A way from').selectOption('CN')
  await page.waitForURL(/a=CN/)
  await page.getByLabel('to', { exact: true }).selectOption('RU')
  await page.locator('.path a').first().waitFor()
  expect(await page.locator('.path').textContent()).toBe('China → Russia')
  await expectSound(page, { isTouched: true })
  await page.locator('.path a').last().click()
  await page.waitForURL(/\/countries\/RU$/)
  await page.getByRole('heading', { name: 'Russia', level: 1 }).waitFor()
})

test('a party has its agreements and partners; the codebook explains the codes', async () => {
  const page = await open('/network')
  await page.locator('table th[scope="row"] a').first().click()
  await page.waitForURL(/\/parties\//)
  await page.getByRole('heading', { name: 'With whom' }).waitFor()
  await page.getByRole('link', { name: 'About', exact: true }).click()
  await page.getByText(/^Form/).click()
  await page.getByText('memorandum', { exact: true }).waitFor()
  await expectSound(page, { isTouched: true })
})

test.each([
  ['/pairs', 'pair,agreements'],
  ['/network', 'a,a_name,b,b_name,agreements,weight'],
  ['/promises', 'id,title,pair,date,status,state,reason,due,due_by,last_news,months_silent'],
  ['/currencies', 'by,key,agreements,own,third,share,sum,dollars'],
  ['/about', 'list,code,name,definition,example'],
])('%s can be had as a table', async (path, columns) => {
  const page = await open(path)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const stream = await (await saved).createReadStream()
  const lines = Buffer.concat(await stream.toArray())
    .toString()
    .split('\r\n')
  expect(lines[0]).toBe(columns)
  expect(lines.length).toBeGreaterThan(3)
})
