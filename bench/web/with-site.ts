import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../test/browser/launch-browser.ts'
import { runAdd } from '../register/run-add.ts'
import type { SectionOptions } from '../section.ts'
import { startServing } from '../serve/serving.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const WINDOW = { width: 1280, height: 900 }

/** The web app as `foedera serve` shows it, and a browser beside it. */
export type Site = {
  readonly url: string
  /** A new window with nothing kept from before. `watch` is a script that runs before those of the page. */
  readonly open: (watch: string) => Promise<Page>
}

/** Serves the register that `FOEDERA_BENCH_DATABASE` names, as it is, else one of the samples, while `measure` runs. */
export async function withSite<T>(tell: SectionOptions['tell'], measure: (site: Site) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'foedera-bench-'))
  let browser: Browser | undefined
  try {
    const { status } = spawnSync(process.execPath, [join(root, 'scripts/build-web.ts'), '--if-changed'])
    if (status !== 0) throw new Error('the web app could not be built')
    const serving = await startServing(process.env.FOEDERA_BENCH_DATABASE ?? (await addSamples(folder, tell)))
    try {
      const launched = await launchBrowser()
      browser = launched
      const open = async (watch: string) => {
        const context = await launched.newContext({ viewport: WINDOW, locale: 'en-GB' })
        await context.addInitScript({ content: watch })
        return context.newPage()
      }
      return await measure({ url: serving.url, open })
    } finally {
      await browser?.close()
      await serving.end()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function addSamples(folder: string, tell: SectionOptions['tell']): Promise<string> {
  tell('adds the samples')
  const database = join(folder, 'samples.db')
  await runAdd([join(root, 'samples'), '--database', database])
  return database
}
