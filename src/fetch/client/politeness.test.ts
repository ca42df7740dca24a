import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answer, type Handler, redirect, serveWeb, type WebServer } from '../../../test/web/serve.ts'
import { type Client, createClient } from './create-client.ts'
import type { GetRequest } from './follow.ts'
import type { Clock } from './pace.ts'
import { retryAfter } from './retry-after.ts'

const PAGE: GetRequest = { accept: 'text/html' }
const HOUR = 3_600_000
const code = (wanted: string) => expect.objectContaining({ name: 'FetchError', code: wanted })
const plain = (text: string) => answer(text, 'text/plain')
const status =
  (number: number, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(number, headers).end()
  }

/** A clock that stands still, and goes on by what is slept. */
function stillClock(): Clock & { time: number; readonly slept: number[] } {
  const clock = {
    time: Date.UTC(2026, 0, 1),
    slept: [] as number[],
    now: () => clock.time,
    sleep: async (milliseconds: number) => {
      clock.slept.push(milliseconds)
      clock.time += milliseconds
    },
  }
  return clock
}

let web: WebServer
let client: Client
let clock: ReturnType<typeof stillClock>
beforeEach(async () => {
  web = await serveWeb({ '/a': answer('a'), '/b': answer('b') })
  clock = stillClock()
  client = createClient({ isPrivateAllowed: true, clock })
})
afterEach(async () => {
  client.close()
  await web.close()
})
const get = (path: string) => client.get(web.at(path), PAGE)

describe('robots.txt', () => {
  it('is asked once a day, and followed', async () => {
    web.on('/robots.txt', plain('User-agent: *\nDisallow: /b'))
    await get('/a')
    await expect(get('/b')).rejects.toMatchObject({ code: 'robots', data: { line: 2 } })
    expect(web.paths()).toEqual(['/robots.txt', '/a'])
    clock.time += 25 * HOUR
    web.on('/robots.txt', plain(''))
    await get('/b')
    expect(web.paths()).toEqual(['/robots.txt', '/a', '/robots.txt', '/b'])
  })

  it.each([400, 401, 403, 404, 410])('that is not there (%s) allows everything', async number => {
    web.on('/robots.txt', status(number))
    await expect(get('/a')).resolves.toMatchObject({ kind: 'content' })
  })

  it.each([500, 503, 429])('that cannot be had (%s) forbids everything, for a while', async number => {
    web.on('/robots.txt', status(number))
    await expect(get('/a')).rejects.toThrow(code('robots-unknown'))
    await expect(get('/a')).rejects.toThrow(code('robots-unknown'))
    expect(web.paths()).toEqual(['/robots.txt'])
    web.on('/robots.txt', plain(''))
    clock.time += HOUR
    await expect(get('/a')).resolves.toMatchObject({ kind: 'content' })
  })

  it('that cannot be had any more is what it was', async () => {
    web.on('/robots.txt', plain('User-agent: foedera\nDisallow: /b'))
    await get('/a')
    clock.time += 25 * HOUR
    web.on('/robots.txt', status(500))
    await expect(get('/a')).resolves.toMatchObject({ kind: 'content' })
    await expect(get('/b')).rejects.toThrow(code('robots'))
  })

  it('is followed where it leads', async () => {
    web.on('/robots.txt', redirect('/rules'))
    web.on('/rules', plain('User-agent: *\nDisallow: /b'))
    await expect(get('/b')).rejects.toThrow(code('robots'))
  })

  it('that leads in a ring is as if it were not there', async () => {
    web.on('/robots.txt', redirect('/robots.txt'))
    await expect(get('/a')).resolves.toMatchObject({ kind: 'content' })
  })

  it('is read in part where it is larger than 500 KB', async () => {
    web.on('/robots.txt', plain(`User-agent: *\nDisallow: /b\n${'# filler\n'.repeat(1_000_000)}Disallow: /a\n`))
    await expect(get('/b')).rejects.toThrow(code('robots'))
    await expect(get('/a')).resolves.toMatchObject({ kind: 'content' })
  })

  it('is followed on the way of a redirect', async () => {
    web.on('/robots.txt', plain('User-agent: *\nDisallow: /b'))
    web.on('/start', redirect('/b'))
    await expect(get('/start')).rejects.toThrow(code('robots'))
  })
})

describe('pace', () => {
  it('leaves a second between pages of a host', async () => {
    await Promise.all([get('/a'), get('/b'), get('/a')])
    expect(clock.slept).toEqual([1_000, 1_000])
  })

  it('is slower where robots.txt asks for it, within reason', async () => {
    web.on('/robots.txt', plain('User-agent: *\nCrawl-delay: 5'))
    await get('/a')
    await get('/b')
    expect(clock.slept).toEqual([5_000])
    web.on('/robots.txt', plain('User-agent: *\nCrawl-delay: 86400'))
    clock.time += 25 * HOUR
    await get('/a')
    await get('/b')
    expect(clock.slept).toEqual([5_000, 60_000])
  })

  it('asks one page of a host at a time', async () => {
    let open = 0
    let most = 0
    web.on('/slow', (_, response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        response.end('a')
      }, 30)
    })
    await Promise.all([get('/slow'), get('/slow?2'), get('/slow?3')])
    expect(most).toBe(1)
  })

  it('waits a little for a host that is busy', async () => {
    let asked = 0
    web.on('/a', (_, response) => {
      if (++asked < 3) response.writeHead(503, { 'Retry-After': '4' }).end()
      else response.end('a')
    })
    await expect(get('/a')).resolves.toMatchObject({ kind: 'content' })
    expect(clock.slept).toEqual([4_000, 4_000])
  })

  it('leaves a host alone that asks for long, and says so', async () => {
    web.on('/a', status(429, { 'Retry-After': '3600' }))
    await expect(get('/a')).rejects.toMatchObject({ code: 'busy', data: { status: 429, seconds: 3600 } })
    clock.time += HOUR / 2
    await expect(get('/b')).rejects.toMatchObject({ code: 'busy', data: { seconds: 1800 } })
    expect(web.paths()).toEqual(['/robots.txt', '/a'])
    clock.time += HOUR
    await expect(get('/b')).resolves.toMatchObject({ kind: 'content' })
  })

  it('gives up a host that is always busy', async () => {
    web.on('/a', status(503, { 'Retry-After': '1' }))
    await expect(get('/a')).rejects.toThrow(code('busy'))
    expect(web.paths().filter(path => path === '/a').length).toBe(3)
  })
})

it('reads how long to wait', () => {
  const now = Date.UTC(2026, 0, 1)
  expect(retryAfter('120', now)).toBe(120)
  expect(retryAfter('0', now)).toBe(1)
  expect(retryAfter('Thu, 01 Jan 2026 00:02:00 GMT', now)).toBe(120)
  expect(retryAfter('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(1)
  expect(retryAfter('99999999', now)).toBe(86_400)
  for (const nothing of [undefined, '', 'soon', '-5', '1e9'])
    expect(retryAfter(nothing, now), nothing).toBeGreaterThanOrEqual(1)
  expect(retryAfter('soon', now)).toBe(60)
})
