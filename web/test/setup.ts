import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { launchBrowserServer } from '../../test/browser/launch-browser.ts'
import { serveRegister } from './serve-register.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the app is served. */
    readonly site: string
    /** Where the browser that all tests share is reached. */
    readonly browser: string
    /** Codes of links that sign in, each once. */
    readonly codes: readonly string[]
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Enough for every page to have something to show, two sources of one agreement among them. */
const SAMPLES = [
  'chagos-treaty-signed.html',
  'chagos-joint-statement.md',
  'diego-garcia-price-column.md',
  'power-of-siberia-contract.md',
  'power-of-siberia-opening-live.html',
  'dhaka-june-documents.md',
  'india-russia-summit-table.html',
  'kigali-asylum-treaty.md',
  'naira-yuan-swap.md',
  'quito-chinese-loans-table.md',
  'turkstream-istanbul-signing.md',
  'zuuvch-ovoo-uranium.md',
]
const CODES = 12

/** Builds the app where it changed, serves it over a register of samples, and starts one browser for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build-web.ts'), '--if-changed'], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('the web app could not be built')
  const served = await serveRegister([...SAMPLES.map(name => `samples/en/${name}`), 'web/test/hostile.ndjson'])
  const browser = await launchBrowserServer()
  const codes: string[] = []
  while (codes.length < CODES)
    codes.push(await served.register.access.signIns.createLink({ name: `tester ${codes.length}`, role: 'admin' }))
  project.provide('site', served.url)
  project.provide('browser', browser.wsEndpoint())
  project.provide('codes', codes)
  return async () => {
    await browser.close()
    await served.stop()
  }
}
