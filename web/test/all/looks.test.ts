import { expect, inject, test } from 'vitest'
import { DESKTOP, expectSound, open, PHONE } from '../browse.ts'

/** Every page, in both colours, on both sizes and in each language: nothing that axe finds, nothing too wide, nothing untranslated. */
const firstOf = async (path: string): Promise<string> => {
  const { items } = (await (await fetch(`${inject('site')}/api/v1${path}`)).json()) as { items: { id: string }[] }
  return items[0]!.id
}

const firstParty = async (): Promise<string> => {
  const { items } = (await (await fetch(`${inject('site')}/api/v1/parties?limit=1`)).json()) as {
    items: { key: string }[]
  }
  return encodeURIComponent(items[0]!.key)
}

const PATHS: Readonly<Record<string, () => Promise<string>>> = {
  home: async () => '/',
  search: async () => '/agreements?has=amount&order=newest',
  agreement: async () => `/agreements/${await firstOf('/agreements?minSources=2')}`,
  document: async () => `/documents/${await firstOf('/documents?text=gas')}`,
  documents: async () => '/documents?text=gas',
  pairs: async () => '/pairs',
  pair: async () => '/pairs/CN-RU',
  promises: async () => '/promises',
  currencies: async () => '/currencies',
  network: async () => '/network',
  statements: async () => '/statements',
  country: async () => '/countries/CN',
  party: async () => `/parties/${await firstParty()}`,
  add: async () => '/add',
  about: async () => '/about',
  'sign-in': async () => '/sign-in',
  'no page': async () => '/nothing-here',
}
const LOOKS = [
  { width: DESKTOP, scheme: 'light', language: 'en' },
  { width: DESKTOP, scheme: 'dark', language: 'ru' },
  { width: PHONE, scheme: 'light', language: 'ru' },
  { width: PHONE, scheme: 'dark', language: 'zh' },
] as const

test.each(Object.keys(PATHS).flatMap(name => LOOKS.map(look => ({ name, ...look }))))(
  '$name, $width wide, $scheme, $language',
  async ({ name, ...look }) => {
    const page = await open(await PATHS[name]!(), look)
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
