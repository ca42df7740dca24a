import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { articlePage } from '../../../test/web/pages.ts'
import { runBeside } from '../../../test/web/run-beside.ts'
import { answer, redirect, serveWeb, type WebServer } from '../../../test/web/serve.ts'
import { openStore } from '../../store/index.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'foedera-web-'))
const database = join(folder, 'ties.db')
let web: WebServer
beforeAll(async () => {
  web = await serveWeb({
    '/robots.txt': answer('User-agent: *\nDisallow: /private', 'text/plain'),
    '/a': answer(articlePage({ head: '<link rel="canonical" href="/fish?utm_source=x">' })),
    '/old': redirect('/a', 301),
    '/private': answer(articlePage()),
  })
})
afterAll(async () => {
  await web.close()
  rmSync(folder, { recursive: true, force: true })
})

it('reads an address, and tells of one that it may not fetch', async () => {
  const { status, stdout, stderr } = await runBeside(
    'read',
    web.at('/old'),
    web.at('/private'),
    '--allow-private',
    '--format',
    'ndjson',
  )
  expect(JSON.parse(stdout)).toMatchObject({
    document: { title: 'Norway and Kenya sign fisheries agreement', published: '2024-03-06' },
  })
  expect(JSON.parse(stdout).agreements.length).toBeGreaterThan(0)
  expect(stderr).toContain(
    `${web.at('/private')}: robots.txt of 127.0.0.1:${web.port} asks programs not to fetch this (line 2).`,
  )
  expect(status).toBe(1)
})

it('reaches no network of one’s own unasked', async () => {
  const { status, stdout, stderr } = await runBeside('read', web.at('/a'), 'http://169.254.169.254/latest/meta-data/')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(
    /127\.0\.0\.1 leads to 127\.0\.0\.1, which is this machine \(loopback\)\. Allow that with --allow-private/,
  )
  expect(stderr).toMatch(/169\.254\.169\.254, which is a metadata service/)
})

it('adds an address with its source, once', async () => {
  const sites = join(folder, 'sites.csv')
  writeFileSync(sites, 'hosts,name,kind,rank,country\nlocal.example,Local,newspaper,press,KE\n')
  const add = () =>
    runBeside('add', web.at('/old'), web.at('/nowhere'), '--allow-private', '--sites', sites, '--database', database)
  expect((await add()).stderr).toMatch(/1 document added, 1 failed/)
  expect((await add()).stderr).toMatch(/0 documents added, 1 known, 1 failed/)
  const store = await openStore(database)
  const { items } = await store.problems.list()
  expect(items).toMatchObject([{ place: web.at('/nowhere'), code: 'status' }])
  const { items: documents } = await store.documents.list()
  const sources = await store.documents.sources(documents[0]!.id)
  expect(sources).toMatchObject([{ url: web.at('/fish'), publisher: '127.0.0.1', rank: 'press', state: 'current' }])
  expect(Date.parse(sources[0]!.retrieved!)).toBeGreaterThan(Date.now() - 60_000)
  await store.close()
})

it('tells what is wrong with a table of sites', async () => {
  const sites = join(folder, 'wrong.csv')
  writeFileSync(sites, 'hosts,name,kind,rank\nhttp://x/,X,newspaper,press\n')
  expect(await runBeside('read', web.at('/a'), '--sites', sites)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('wrong.csv:2:'),
  })
  expect(await runBeside('read', web.at('/a'), '--sites', 'none.csv')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--sites'),
  })
})
