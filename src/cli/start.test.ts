import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { whenOpened } from '../../test/open-foedera.ts'
import { startFoedera } from '../../test/run-foedera.ts'

// Processes start slowly on a machine that is busy, and the samples are read.
vi.setConfig({ testTimeout: 240_000 })

const folder = mkdtempSync(join(tmpdir(), 'foedera-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('fills an empty register with the samples, serves it, and prints a link that signs a browser in once', async () => {
  const opened = await whenOpened(startFoedera(['start', '--port', '0', '--quiet'], folder))
  const read = (path: string) => fetch(`${opened.url}/api/v1${path}`)
  const stats = (await (await read('/stats')).json()) as { documents: number; agreements: number }
  expect(stats.documents).toBeGreaterThan(100)
  expect(stats.agreements).toBeGreaterThan(stats.documents)
  const signIn = () =>
    fetch(`${opened.url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ link: opened.code }),
    })
  const first = await signIn()
  expect(await first.json()).toMatchObject({ name: 'owner', role: 'admin' })
  expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/)
  expect((await signIn()).status).toBeGreaterThanOrEqual(400)
  await opened.stop()

  // What is there stays, and nothing is added to it.
  const again = await whenOpened(startFoedera(['start', '--port', '0', '--quiet'], folder))
  expect(await (await fetch(`${again.url}/api/v1/stats`)).json()).toMatchObject(stats)
  await again.stop()
})
