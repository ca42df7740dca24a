import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

export type Look = {
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly language?: 'en' | 'ru' | 'zh'
  /** Where the app is served; over the register that all tests share unless said. */
  readonly site?: string
}
/** Sizes in which every page is looked at. */
export const DESKTOP = 1280
export const PHONE = 390

const LOCALES = { en: 'en-GB', ru: 'ru-RU', zh: 'zh-CN' } as const
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Sums how far things have moved that nobody touched. */
const WATCH_SHIFTS = `globalThis.shifts = 0
new PerformanceObserver(list => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifts += value
}).observe({ type: 'layout-shift', buffered: true })`
const FIND_VIOLATIONS = `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' | ')))`

let browser: Browser
const contexts: BrowserContext[] = []
/** What pages complained of, and whom else they asked: nothing, ever. */
const complaints: string[] = []

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'))
})
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close()
  expect(complaints.splice(0)).toEqual([])
})
afterAll(() => browser?.close())

/** Opens a page of the app as somebody sees it, and waits until it is quiet. */
export async function open(
  path: string,
  { width = DESKTOP, scheme = 'light', language = 'en', site = inject('site') }: Look = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width === PHONE ? 844 : 900 },
    colorScheme: scheme,
    locale: LOCALES[language],
    hasTouch: width === PHONE,
    acceptDownloads: true,
  })
  contexts.push(context)
  const page = await context.newPage()
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${path}: ${message.text()}`)
  })
  page.on('pageerror', error => complaints.push(`${path}: ${error.message}`))
  page.on('request', request => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(site))
      complaints.push(`${path} asks ${request.url()}`)
  })
  await page.addInitScript({ content: WATCH_SHIFTS })
  await page.goto(site + path, { waitUntil: 'networkidle' })
  return page
}

/** What is expected to be said, such as a refused request, is taken out of the complaints. */
export function forgive(pattern: RegExp): void {
  const kept = complaints.filter(complaint => !pattern.test(complaint))
  expect(kept.length).toBeLessThan(complaints.length)
  complaints.splice(0, complaints.length, ...kept)
}

/** A page as it should always be: nothing that axe finds, nothing wider than the window, nothing that has moved. */
export async function expectSound(page: Page, { isTouched = false } = {}): Promise<void> {
  await page.evaluate(axe)
  expect(await page.evaluate(FIND_VIOLATIONS)).toEqual([])
  const wide = await page.evaluate('document.documentElement.scrollWidth')
  expect(wide).toBeLessThanOrEqual(page.viewportSize()!.width)
  // What somebody did may move things; on a busy machine later than the browser thinks that it was them.
  if (!isTouched) expect(await page.evaluate('shifts')).toBeLessThanOrEqual(0.02)
}

/** Signs in with a link of its own. */
export const signIn = (page: Page, code: number): Promise<void> =>
  follow(page, `${inject('site')}/sign-in#${inject('codes')[code]}`)

/** Signs in with a link. */
export async function follow(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.waitForURL(url => url.pathname === '/')
}
