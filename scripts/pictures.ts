import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../test/browser/launch-browser.ts'
import { drawPages } from './pictures/draw-pages.ts'
import { takePicture } from './pictures/take-picture.ts'

/** Makes the pictures of docs/pictures (`npm run pictures`): what the program shows, drawn by a real browser. */
type Picture = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
  /** What the picture begins with, where it is not the top of the page. */
  readonly from?: string
}

/** A list of documents signed. */
const SAMPLE = 'samples/en/dhaka-june-documents.md'
const PICTURES: readonly Picture[] = [
  { name: 'page-light', width: 1280, height: 860, scheme: 'light' },
  { name: 'page-dark', width: 1280, height: 860, scheme: 'dark' },
  { name: 'records-light', width: 1280, height: 860, scheme: 'light', from: '.rec:has-text("US$2 billion")' },
  { name: 'page-phone', width: 390, height: 844, scheme: 'light' },
]
/** Pixels of the picture for one of the page. */
const SCALE = 1.5

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'docs/pictures')

async function draw(browser: Browser, html: string, picture: Picture): Promise<Buffer> {
  const { width, height, scheme, from } = picture
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: SCALE })
  await page.setContent(html)
  if (from)
    await page
      .locator(from)
      .first()
      .evaluate(element => element.scrollIntoView())
  const image = await takePicture(page)
  await page.close()
  return image
}

mkdirSync(folder, { recursive: true })
const browser = await launchBrowser()
try {
  const html = execFileSync(process.execPath, ['bin/foedera.js', 'read', SAMPLE, '--format', 'html', '--quiet'], {
    cwd: root,
    encoding: 'utf8',
  })
  for (const picture of PICTURES) write(picture.name, await draw(browser, html, picture))
  await drawPages(browser, write)
} finally {
  await browser.close()
}

function write(name: string, image: Buffer): void {
  writeFileSync(join(folder, `${name}.png`), image)
  process.stdout.write(`wrote docs/pictures/${name}.png, ${(image.length / 1024).toFixed(0)} kB\n`)
}
