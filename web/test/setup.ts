import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { openRegister, readInputs } from '../../src/register/index.ts'
import { listFiles, startServer } from '../../src/serve/index.ts'
import { launchBrowserServer } from '../../test/browser/launch-browser.ts'

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
  const folder = mkdtempSync(join(tmpdir(), 'foedera-web-'))
  const register = await openRegister(join(folder, 'register.db'))
  const hostile = join(root, 'web/test/hostile.ndjson')
  const inputs = readInputs([...SAMPLES.map(name => join(root, 'samples/en', name)), hostile])
  for await (const event of register.add(inputs)) {
    if (event.event === 'outcome' && 'problem' in event) throw new Error(JSON.stringify(event))
  }
  const files = await listFiles(join(root, 'web/dist'))
  const faults: unknown[] = []
  const server = await startServer({
    ...{ register, port: 0, onFault: error => faults.push(error) },
    ...(files ? { files } : {}),
  })
  const browser = await launchBrowserServer()
  const codes: string[] = []
  while (codes.length < CODES)
    codes.push(await register.access.signIns.createLink({ name: `tester ${codes.length}`, role: 'admin' }))
  project.provide('site', server.url)
  project.provide('browser', browser.wsEndpoint())
  project.provide('codes', codes)
  return async () => {
    await browser.close()
    await server.stop()
    await register.close()
    rmSync(folder, { recursive: true, force: true })
    if (faults.length > 0) throw new Error('the server had faults', { cause: faults[0] })
  }
}
