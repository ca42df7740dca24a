import { expect, inject, test } from 'vitest'
import { PAGE_NAMES, PATHS } from '../../../test/browser/paths-of-pages.ts'
import { DESKTOP, expectSound, open, PHONE } from '../browse.ts'

/** Every page, in both colours, on both sizes and in each language: nothing that axe finds, nothing too wide, nothing untranslated. */
const LOOKS = [
  { width: DESKTOP, scheme: 'light', language: 'en' },
  { width: DESKTOP, scheme: 'dark', language: 'ru' },
  { width: PHONE, scheme: 'light', language: 'ru' },
  { width: PHONE, scheme: 'dark', language: 'zh' },
] as const

test.each(PAGE_NAMES.flatMap(name => LOOKS.map(look => ({ name, ...look }))))(
  '$name, $width wide, $scheme, $language',
  async ({ name, ...look }) => {
    const page = await open(await PATHS[name](inject('site')), look)
    await page.locator('h1').waitFor()
    await expectSound(page)
    const text = await page.locator('body').textContent()
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
    if (look.language === 'en') return
    // Words of the interface stand in no English; names and words of sources are marked with theirs.
    const english = (await page.evaluate(`[...document.querySelectorAll('button, nav a, h2, legend, label, dt, th')]
    .filter(element => !element.closest('[lang="en"]') && !element.querySelector('[lang="en"]'))
    .map(element => element.textContent.trim())
    .filter(text => /^[A-Z][a-z]+( [a-z]+)*$/.test(text))`)) as string[]
    expect(english.filter(word => !['Foedera', 'English'].includes(word))).toEqual([])
  },
)

/** The narrowest that WCAG asks for, and where the menu has least room. */
const NARROW = [320, 800, 1110, 1170]

test.each(PAGE_NAMES)('%s fits windows of other widths, in Russian', async name => {
  const page = await open(await PATHS[name](inject('site')), { language: 'ru' })
  await page.locator('h1').waitFor()
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 800 })
    await expect
      .poll(() => page.evaluate('document.documentElement.scrollWidth'), { timeout: 20_000, message: `${width}` })
      .toBeLessThanOrEqual(width)
  }
})
