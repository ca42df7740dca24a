import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { openRegister, readInputs } from '../../src/register/index.ts'
import { listFiles, startServer } from '../../src/serve/index.ts'
import { PAGE_NAMES, PATHS, type PageName } from '../../test/browser/paths-of-pages.ts'

import { takePicture } from './take-picture.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Those that say more with a search of their own than with the one of the tests. */
const OWN_PATHS: Readonly<Partial<Record<PageName, string>>> = { search: '/agreements?has=amount&order=newest&to=2025' }
/** Pages without anything to see. */
const LEFT_OUT: ReadonlySet<PageName> = new Set(['sign-in', 'no page'])

type Look = {
  readonly suffix: string
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
  readonly locale: string
  /** The pages that are drawn so; every page unless said. */
  readonly only?: readonly PageName[]
}
const FACES: readonly PageName[] = ['home', 'pair', 'agreement', 'review']
/** Pages on which somebody is signed in. */
const SIGNED_IN: ReadonlySet<PageName> = new Set(['review'])

/** Every page wide and narrow; some also dark and in the other languages. */
const LOOKS: readonly Look[] = [
  { suffix: '', width: 1280, height: 900, scheme: 'light', locale: 'en-GB' },
  { suffix: '-phone', width: 390, height: 844, scheme: 'light', locale: 'en-GB' },
  { suffix: '-dark', width: 1280, height: 900, scheme: 'dark', locale: 'en-GB', only: FACES },
  { suffix: '-ru', width: 1280, height: 900, scheme: 'light', locale: 'ru-RU', only: FACES },
  { suffix: '-zh', width: 390, height: 844, scheme: 'dark', locale: 'zh-CN', only: FACES },
]

/** Draws every page of the web app, over a register of all samples. */
export async function drawPages(browser: Browser, write: (name: string, image: Buffer) => void): Promise<void> {
  const built = spawnSync(process.execPath, [join(root, 'scripts/build-web.ts'), '--if-changed'], { stdio: 'inherit' })
  if (built.status !== 0) throw new Error('the web app could not be built')
  const folder = mkdtempSync(join(tmpdir(), 'foedera-pictures-'))
  const register = await openRegister(join(folder, 'register.db'))
  const files = await listFiles(join(root, 'web/dist'))
  const server = await startServer({
    ...{ register, port: 0, onFault: error => process.stderr.write(`${error}\n`) },
    ...(files ? { files } : {}),
  })
  try {
    for await (const _ of register.add(readInputs([join(root, 'samples/en')])));
    for (const name of PAGE_NAMES.filter(each => !LEFT_OUT.has(each))) {
      const address = `${server.url}${OWN_PATHS[name] ?? (await PATHS[name](server.url))}`
      for (const { suffix, width, height, scheme, locale } of LOOKS.filter(look => look.only?.includes(name) ?? true)) {
        const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, locale })
        if (SIGNED_IN.has(name)) {
          const code = await register.access.signIns.createLink({ name: 'reviewer', role: 'reviewer' })
          await page.goto(`${server.url}/sign-in#${code}`)
          await page.waitForURL(({ pathname }) => pathname === '/')
        }
        await page.goto(address, { waitUntil: 'networkidle' })
        write(`web-${name}${suffix}`, await takePicture(page))
        await page.close()
      }
    }
  } finally {
    await server.stop()
    await register.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
