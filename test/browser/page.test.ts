import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { toHtml } from '../../src/export/index.ts'
import { extract } from '../../src/extract/index.ts'
import { readFiles, toDocument } from '../../src/read/index.ts'
import { launchBrowser } from './launch-browser.ts'

/** The page of a reading as a browser shows it: laid out within the window, alive, and deaf to what an article says. */
const samples = fileURLToPath(new URL('../../samples/en/', import.meta.url))
const DESKTOP = { width: 1280, height: 860 }
const PHONE = { width: 360, height: 740 }

// A browser is slow beside all the other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let browser: Browser
let page: Page | undefined
beforeAll(async () => {
  browser = await launchBrowser()
})
afterEach(() => page?.close())
afterAll(() => browser?.close())

async function htmlOf(name: string): Promise<string> {
  for await (const item of readFiles([`${samples}${name}`])) {
    if ('error' in item) throw item.error
    return toHtml(extract(item.document))
  }
  throw new Error(`there is no sample ${name}`)
}

/** Shows a page; what it complains of and asks for from outside is noted. */
async function show(html: string, viewport: { readonly width: number; readonly height: number }) {
  const complaints: string[] = []
  page = await browser.newPage({ viewport })
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => complaints.push(request.url()))
  await page.setContent(html)
  return { page, complaints }
}

test.each([
  { name: 'kigali-asylum-treaty.md', viewport: DESKTOP },
  { name: 'kigali-asylum-treaty.md', viewport: PHONE },
  { name: 'dhaka-june-documents.md', viewport: DESKTOP },
  { name: 'india-russia-summit-table.html', viewport: PHONE },
])('$name fits into a window of $viewport.width and asks for nothing', async ({ name, viewport }) => {
  const { page, complaints } = await show(await htmlOf(name), viewport)
  const width = await page.evaluate('document.documentElement.scrollWidth')
  expect(width).toBe(viewport.width)
  expect(complaints).toEqual([])
})

test('a marked word opens its record beside the text, and Escape closes it', async () => {
  const { page } = await show(await htmlOf('kigali-asylum-treaty.md'), DESKTOP)
  const record = page.locator('.rec.open')
  expect(await record.count()).toBe(0)
  const mark = page.locator('#text .k-status').first()
  await mark.click()
  const box = await record.boundingBox()
  expect(box!.x).toBeGreaterThan(DESKTOP.width / 2)
  expect(box!.y + box!.height).toBeLessThanOrEqual(DESKTOP.height)
  expect(await record.locator('.chosen').textContent()).toContain(await mark.textContent())
  await page.keyboard.press('Escape')
  expect(await record.count()).toBe(0)
})

test('on a phone a marked word leads to its record', async () => {
  const { page } = await show(await htmlOf('kigali-asylum-treaty.md'), PHONE)
  await page.locator('#text .k-status').first().click()
  const field = await page.locator('.rec .chosen').boundingBox()
  expect(field!.y).toBeGreaterThanOrEqual(0)
  expect(field!.y).toBeLessThan(PHONE.height)
})

test('what an article says is shown and never run', async () => {
  const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
  const document = toDocument({
    title: `France and Kenya sign ${attack}`,
    text: `France and Kenya signed an agreement on ${attack} in Nairobi on Tuesday, “${attack}” the minister said.`,
    published: '2024-03-06',
  })
  const { page, complaints } = await show(toHtml(extract(document)), DESKTOP)
  const images = await page.locator('img').count()
  expect(await page.title()).toContain('France and Kenya sign <img')
  expect(await page.locator('#text').textContent()).toContain(attack)
  expect(images).toBe(0)
  expect(complaints).toEqual([])
})
