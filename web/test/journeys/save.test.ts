import { createHmac } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveWeb, type WebServer } from '../../../test/web/serve.ts'
import { expectSound, follow, open } from '../browse.ts'
import { type ServedRegister, serveRegister } from '../serve-register.ts'

let served: ServedRegister
let receiver: WebServer
/** Messages that the receiver got, with their headers. */
const got: { readonly body: string; readonly headers: Readonly<Record<string, unknown>> }[] = []
beforeAll(async () => {
  served = await serveRegister(['samples/en/naira-yuan-swap.md', 'samples/en/kigali-asylum-treaty.md'], {
    // The receiver of the test is on this machine.
    fetching: { web: { isPrivateAllowed: true, interval: 0 } },
  })
  receiver = await serveWeb({
    '/hook': async (request, response) => {
      got.push({ body: await text(request), headers: request.headers })
      response.writeHead(204).end()
    },
  })
})
afterAll(async () => {
  await receiver?.close()
  await served?.stop()
})

const ARTICLE = `Tonga and Fiji sign ferry agreement

NUKU'ALOFA, March 4 - Tonga and Fiji signed an agreement on ferry services in Nuku'alofa on Monday.`

test('a search is saved, subscribed to, tells what is new, and is downloaded', async () => {
  const page = await open('/', { site: served.url })
  await follow(page, await served.link('admin'))
  await page.goto(`${served.url}/agreements?country=FJ&country=TO`)
  await page.getByRole('button', { name: 'Save search' }).click()
  await page.getByLabel('Name of the search').fill('ferries')
  await page.getByLabel('Send news to').fill(receiver.at('/hook'))
  await expectSound(page, { isTouched: true })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved as “ferries”').waitFor()
  await expectSound(page, { isTouched: true })
  const secret = await page.locator('.saved code').last().textContent()

  await page.getByRole('link', { name: 'Add', exact: true }).click()
  await page.getByLabel('A text, or addresses of pages').fill(ARTICLE)
  await page.getByLabel('Published on').fill('2024-03-05')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('1 document added').waitFor()

  // The message is signed as it says.
  await expect.poll(() => got.length, { timeout: 20_000 }).toBe(1)
  const [{ body, headers }] = got as [(typeof got)[number]]
  expect(JSON.parse(body)).toMatchObject({ type: 'agreement.new', data: { alert: 'ferries' } })
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const key = Buffer.from(secret!.slice('whsec_'.length), 'base64')
  expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`)

  await page.goto(`${served.url}/searches`)
  await page.getByText('Saved by the admin').waitFor()
  await page.getByRole('button', { name: '1 piece of news ferries' }).click()
  await page.locator('.news', { hasText: /new: .*ferry services/i }).waitFor()
  await expectSound(page, { isTouched: true })
  const feed = await page.request.get(
    served.url + (await page.getByRole('link', { name: 'Atom feed ferries' }).getAttribute('href'))!,
  )
  expect(feed.headers()['content-type']).toContain('application/atom+xml')
  expect(await feed.text()).toContain('ferry services')

  // A reader of feeds cannot sign in: it gets an address of its own, which ends when it is taken back.
  await page.getByRole('button', { name: 'Secret address of the feed ferries' }).click()
  await page.getByRole('button', { name: 'Make one ferries' }).click()
  const secretAddress = (await page.locator('.feed-key code').textContent())!
  await expectSound(page, { isTouched: true })
  const reading = () => fetch(secretAddress, { headers: { 'X-Forwarded-For': '8.8.8.8' } })
  expect(await (await reading()).text()).toBe(await feed.text())
  await page.getByRole('button', { name: 'Take it back ferries' }).click()
  await page.getByText('There is none.').waitFor()
  expect((await reading()).status).toBe(404)

  // The search leads back to what it looks for, which is had as JSON, as CSV and as a citation.
  await page.getByRole('link', { name: 'ferries', exact: true }).click()
  await page.waitForURL(/country=FJ&country=TO/)
  await page.locator('.result-bar').getByText('1 agreement', { exact: true }).waitFor()
  const json = await page.request.get(
    served.url + (await page.getByRole('link', { name: 'JSON' }).getAttribute('href'))!,
  )
  expect(((await json.json()) as { items: unknown[] }).items).toHaveLength(1)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()])
  expect((await text(await file.createReadStream())).trim().split('\r\n')).toHaveLength(2)
  await page.getByRole('button', { name: 'Cite' }).click()
  expect(await page.locator('.citation').textContent()).toMatch(/^1 agreement found by search\. Foedera register, http/)
})

test('whoever may only read saves a search of their own, sends nothing out, and removes it', async () => {
  const page = await open('/agreements?sector=finance', { site: served.url })
  await page.getByRole('button', { name: 'Save search' }).click()
  await page.getByText('To save a search, sign in').waitFor()
  await follow(page, await served.link('reader', 'ann'))
  await page.goto(`${served.url}/agreements?sector=finance`)
  await page.getByRole('button', { name: 'Save search' }).click()
  await page.getByLabel('Name of the search').fill('money')
  expect(await page.getByLabel('Send news to').count()).toBe(0)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Make one money' }).click()
  const feed = await fetch((await page.locator('.feed-key code').textContent())!)
  expect(feed.headers.get('content-type')).toBe('application/atom+xml')
  // Another one is made only when that is said twice: the one before shows nothing then.
  await page.getByRole('button', { name: 'Make another money' }).click()
  expect((await fetch(feed.url)).status).toBe(200)
  await page.getByRole('button', { name: /^Make another\? .* money$/ }).click()
  await expect.poll(async () => (await fetch(feed.url)).status, { timeout: 20_000 }).toBe(404)
  await expectSound(page, { isTouched: true })
  await page.getByRole('link', { name: 'all saved searches' }).click()
  await page.getByText('Saved by ann').waitFor()
  expect(await page.getByRole('button', { name: 'Remove ferries' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Remove money' }).click()
  await page.getByRole('button', { name: 'Remove for good, with its news? money' }).click()
  await page.getByText('Saved by ann').waitFor({ state: 'detached' })
})
