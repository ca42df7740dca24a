import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Served, serveArticles } from '../../test/serve/serve-articles.ts'
import { openApi } from './docs/open-api.ts'
import { ROUTES } from './routes/index.ts'
import { listFiles } from './web/list-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'foedera-web-'))
let served: Served
beforeAll(async () => {
  const dist = join(folder, 'dist')
  mkdirSync(join(dist, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>App</title>')
  writeFileSync(join(dist, 'assets', 'app-1.js'), 'export {}')
  served = await serveArticles({ files: (await listFiles(dist))! })
})
afterAll(async () => {
  expect(served.faults).toEqual([])
  await served.close()
  rmSync(folder, { recursive: true, force: true })
})

it('describes every route as OpenAPI 3.1', async () => {
  const { body } = await served.read('/openapi.json')
  expect(body).toEqual(JSON.parse(JSON.stringify(openApi())))
  expect(body.openapi).toBe('3.1.0')
  const described = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map(method => `${method} ${path}`),
  )
  expect(described.sort()).toEqual(ROUTES.map(({ method, path }) => `${method} /api/v1${path}`).sort())
  for (const methods of Object.values(body.paths) as Record<string, { summary: string; responses: object }>[])
    for (const { summary, responses } of Object.values(methods)) {
      expect(summary).toMatch(/^[A-Z]/)
      expect(responses).toHaveProperty('default')
    }
  // Every shape that is named is there.
  const named = new Set(
    [...JSON.stringify(body).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name),
  )
  expect([...named].filter(name => !(name! in body.components.schemas))).toEqual([])
})

it('shows the description as a page that runs and fetches nothing from elsewhere', async () => {
  const response = await fetch(served.at('/docs'))
  const page = await response.text()
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  for (const { path } of ROUTES) expect(page).toContain(`/api/v1${path}`)
  expect(page).not.toMatch(/<script|\sstyle=|https?:\/\/|\son\w+=/)
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(links.filter(id => !page.includes(`id="${id}"`))).toEqual([])
  expect((await fetch(served.at('/docs/style.css'))).headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(page).toContain('id="problem-bad-filter"')
})

it('serves the files of the web app, and its page at its own addresses', async () => {
  const get = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${served.server.url}${path}`, init)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  for (const path of ['/', '/agreements', '/agreements/a1?x=1']) {
    const { status, text, headers } = await get(path)
    expect([status, text]).toEqual([200, '<!doctype html><title>App</title>'])
    expect(headers.get('cache-control')).toBe('no-cache')
  }
  const script = await get('/assets/app-1.js')
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(script.headers.get('cache-control')).toContain('immutable')
  const again = await get('/assets/app-1.js', { headers: { 'If-None-Match': script.headers.get('etag')! } })
  expect(again.status).toBe(304)
  expect((await get('/assets/none.js')).status).toBe(404)
  expect((await get('/api/v2/agreements')).status).toBe(404)
})

it.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/%2e%2e%5csecret.txt',
  '/assets//../../secret.txt',
  '//secret.txt',
  '/secret.txt%00.html',
])('gives no file of another folder at %s', async path => {
  // As it stands: `fetch` would tidy the path.
  const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(served.server.url)
    request({ hostname, port, path }, response => {
      let text = ''
      response.on('data', part => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode!, text }))
    })
      .on('error', reject)
      .end()
  })
  expect([400, 404]).toContain(status)
  expect(text).not.toBe('secret')
})
