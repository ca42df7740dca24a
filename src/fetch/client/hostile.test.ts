import { randomBytes } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answer, type Handler, redirect, serveWeb, type WebServer } from '../../../test/web/serve.ts'
import { type Client, createClient } from './create-client.ts'
import type { Content, GetRequest } from './follow.ts'
import type { Limits } from './limits.ts'

let web: WebServer
let client: Client
const PAGE: GetRequest = { accept: 'text/html', types: new Set(['text/html']) }
const start = (limits: Partial<Limits> = {}) => createClient({ isPrivateAllowed: true, interval: 0, limits })
const get = (path: string, request: GetRequest = PAGE) => client.get(web.at(path), request) as Promise<Content>
const code = (wanted: string) => expect.objectContaining({ name: 'FetchError', code: wanted })

beforeEach(async () => {
  web = await serveWeb()
  client = start()
})
afterEach(async () => {
  client.close()
  await web.close()
})

describe('an answer that never ends', () => {
  it('of headers is given up', async () => {
    client = start({ answer: 200 })
    web.on('/', ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const drip = setInterval(() => socket.write('X-A: b\r\n'), 20)
      socket.on('close', () => clearInterval(drip))
    })
    await expect(get('/')).rejects.toThrow(code('slow-answer'))
  })

  it('of preliminary answers is given up', async () => {
    client = start({ answer: 200 })
    web.on('/', ({ socket }) => {
      const drip = setInterval(() => socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 20)
      socket.on('close', () => clearInterval(drip))
    })
    await expect(get('/')).rejects.toThrow(code('slow-answer'))
  })

  it('of a drop at a time is given up', async () => {
    client = start({ whole: 300 })
    web.on('/', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      const drip = setInterval(() => response.write('a'), 20)
      response.on('close', () => clearInterval(drip))
    })
    await expect(get('/')).rejects.toThrow(code('slow-body'))
  })

  it('of three gigabytes is cut off at 20 MB, without holding more', async () => {
    let sent = 0
    const chunk = Buffer.alloc(2 ** 20, 'a')
    web.on('/', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      const pump = () => {
        while (sent < 3_000 && response.writable) {
          sent++
          if (!response.write(chunk)) {
            response.once('drain', pump)
            return
          }
        }
      }
      pump()
    })
    const before = process.memoryUsage().rss
    await expect(get('/')).rejects.toThrow(code('too-large'))
    expect(sent).toBeLessThan(60)
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 2 ** 20)
  })

  it('is given up by whoever asked', async () => {
    web.on('/', (_, response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).write('a'))
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 100)
    await expect(get('/', { ...PAGE, signal: stop.signal })).rejects.toThrow(code('stopped'))
    await expect(get('/', { ...PAGE, signal: AbortSignal.abort() })).rejects.toThrow(code('stopped'))
  })
})

describe('an answer that lies', () => {
  it('about its length, with less to come', async () => {
    web.on('/', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '1000' }).write('short')
      setTimeout(() => response.destroy(), 50)
    })
    await expect(get('/')).rejects.toThrow(code('cut-off'))
  })

  it('about its length, with more to come: what is more is never taken for the page', async () => {
    web.on(
      '/',
      ({ socket }) =>
        void socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello and more'),
    )
    // Whether the rest is seen before the connection ends is a matter of time.
    const got = await get('/').then(
      ({ bytes }) => Buffer.from(bytes).toString(),
      error => (error as { code: string }).code,
    )
    expect(['hello', 'bad-answer']).toContain(got)
  })

  it('about its length, with far too much said', async () => {
    web.on(
      '/',
      (_, response) =>
        void response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '99999999999' }).write('a'),
    )
    await expect(get('/')).rejects.toThrow(code('too-large'))
  })

  it.each(['-1', 'many', '5, 6'])('about its length: %s', async length => {
    web.on(
      '/',
      ({ socket }) =>
        void socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${length}\r\n\r\nhello`),
    )
    await expect(get('/')).rejects.toThrow(code('bad-answer'))
  })

  it('with two lengths', async () => {
    web.on(
      '/',
      ({ socket }) =>
        void socket.end(
          'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
        ),
    )
    await expect(get('/')).rejects.toThrow(code('bad-answer'))
  })

  it('and breaks off within a chunk', async () => {
    web.on(
      '/',
      ({ socket }) =>
        void socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhello'),
    )
    await expect(get('/')).rejects.toThrow(code('cut-off'))
  })

  it('by being no HTTP', async () => {
    web.on('/', ({ socket }) => void socket.end('+OK redis here\r\n'))
    await expect(get('/')).rejects.toThrow(code('bad-answer'))
  })

  it('by saying nothing', async () => {
    web.on('/', ({ socket }) => void socket.end())
    await expect(get('/')).rejects.toThrow(code('no-connection'))
  })

  it('with headers without end', async () => {
    web.on('/', ({ socket }) => void socket.end(`HTTP/1.1 200 OK\r\n${'X-A: b\r\n'.repeat(100_000)}\r\n`))
    await expect(get('/')).rejects.toThrow(code('bad-answer'))
  })

  it('by switching to another protocol', async () => {
    client = start({ answer: 300 })
    web.on(
      '/',
      ({ socket }) =>
        void socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    )
    await expect(get('/')).rejects.toThrow(expect.objectContaining({ name: 'FetchError' }))
  })
})

describe('types', () => {
  it.each(['application/pdf', 'image/png', 'video/mp4; charset=utf-8', 'application/octet-stream'])(
    'refuses %s before it is taken',
    async type => {
      let sent = 0
      web.on('/', (_, response) => {
        response.writeHead(200, { 'Content-Type': type })
        response.write('a')
        const more = setInterval(() => response.write(Buffer.alloc(1_000, ++sent)), 5)
        response.on('close', () => clearInterval(more))
      })
      await expect(get('/')).rejects.toThrow(code('wrong-type'))
      expect(sent).toBeLessThan(50)
    },
  )

  it('takes what has no type, or none that can be read', async () => {
    web.on('/none', (_, response) => void response.writeHead(200).end('a'))
    web.on('/odd', answer('a', ';;;=,'))
    expect((await get('/none')).type).toEqual({ name: null, charset: null })
    expect((await get('/odd')).type.name).toBeNull()
  })

  it('reads the character set', async () => {
    web.on('/', answer('a', 'Text/HTML ; q=1; Charset="Windows-1251"'))
    expect((await get('/')).type).toEqual({ name: 'text/html', charset: 'windows-1251' })
  })
})

describe('packed answers', () => {
  const text = `<p>${randomBytes(5_000).toString('hex')}</p>`
  const packed = {
    gzip: gzipSync(text),
    'x-gzip': gzipSync(text),
    br: brotliCompressSync(text),
    deflate: deflateSync(text),
    zstd: zstdCompressSync(text),
    identity: Buffer.from(text),
    'gzip, br': brotliCompressSync(gzipSync(text)),
  }
  it.each(Object.entries(packed))('%s', async (encoding, bytes) => {
    web.on('/', answer(bytes, 'text/html', { 'Content-Encoding': encoding }))
    expect(Buffer.from((await get('/')).bytes).toString()).toBe(text)
  })

  it('deflate without its head', async () => {
    web.on('/', answer(deflateRawSync(text), 'text/html', { 'Content-Encoding': 'deflate' }))
    expect(Buffer.from((await get('/')).bytes).toString()).toBe(text)
  })

  it('an empty one', async () => {
    web.on('/', answer('', 'text/html', { 'Content-Encoding': 'gzip' }))
    expect((await get('/')).bytes.length).toBe(0)
  })

  const zeros = Buffer.alloc(300 * 2 ** 20)
  it.each([
    ['gzip', gzipSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['br', brotliCompressSync(zeros, { params: {} })],
    ['zstd', zstdCompressSync(zeros)],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
  ])('a bomb of %s is stopped at 20 MB', async (encoding, bytes) => {
    expect(bytes.length).toBeLessThan(2 ** 20)
    web.on('/', answer(bytes, 'text/html', { 'Content-Encoding': encoding }))
    await expect(get('/')).rejects.toThrow(code('too-large'))
  })

  it.each([
    ['gzip', gzipSync(text).subarray(0, 500), 'bad-packing'],
    ['br', Buffer.alloc(500, 0xff), 'bad-packing'],
    ['zstd', gzipSync(text), 'bad-packing'],
    ['gzip', Buffer.from('plain'), 'bad-packing'],
    ['compress', Buffer.from('a'), 'bad-encoding'],
    ['constructor', Buffer.from('a'), 'bad-encoding'],
    ['gzip, gzip, gzip', gzipSync(text), 'bad-encoding'],
  ])('%s that is none: %#', async (encoding, bytes, wanted) => {
    web.on('/', answer(bytes, 'text/html', { 'Content-Encoding': encoding }))
    await expect(get('/')).rejects.toThrow(code(wanted))
  })
})

describe('redirects', () => {
  it('follows five and tells where it came to', async () => {
    for (let step = 0; step < 5; step++) web.on(`/${step}`, redirect(`/${step + 1}`, 301))
    web.on('/5', answer('here'))
    expect(await get('/0')).toMatchObject({ url: web.at('/5'), isMoved: true })
  })

  it('refuses the sixth', async () => {
    for (let step = 0; step < 9; step++) web.on(`/${step}`, redirect(`/${step + 1}`))
    await expect(get('/0')).rejects.toThrow(code('too-many-redirects'))
    expect(web.paths().filter(path => path !== '/robots.txt')).toEqual(['/0', '/1', '/2', '/3', '/4', '/5'])
  })

  it('sees a ring', async () => {
    web.on('/a', redirect('/b'))
    web.on('/b', redirect('/a#again'))
    await expect(get('/a')).rejects.toThrow(code('redirect-ring'))
  })

  it.each([
    ['file:///etc/passwd', 'scheme'],
    ['ftp://a.example.org/', 'scheme'],
    ['http://ann:secret@a.example.org/', 'credentials'],
    ['http://[', 'bad-address'],
  ])('does not follow to %s', async (location, wanted) => {
    web.on('/', redirect(location))
    await expect(get('/')).rejects.toThrow(code(wanted))
  })

  it('follows to an address that is not escaped', async () => {
    web.on(
      '/a',
      ({ socket }) => void socket.end('HTTP/1.1 302 Found\r\nLocation: /новости\r\nContent-Length: 0\r\n\r\n'),
    )
    web.on(encodeURI('/новости'), answer('here'))
    expect((await get('/a')).url).toBe(web.at(encodeURI('/новости')))
  })

  it('wants to be told where to', async () => {
    web.on('/', (_, response) => void response.writeHead(302).end())
    await expect(get('/')).rejects.toThrow(code('bad-redirect'))
  })

  it('is moved only where all steps are for good', async () => {
    web.on('/a', redirect('/b', 301))
    web.on('/b', redirect('/c', 307))
    web.on('/c', answer('here'))
    expect((await get('/a')).isMoved).toBe(false)
    expect((await get('/c')).isMoved).toBe(false)
  })
})

describe('other answers', () => {
  const status =
    (number: number): Handler =>
    (_, response) =>
      void response.writeHead(number).end('body')
  it.each([204, 206, 300, 304, 400, 401, 403, 404, 410, 418, 451, 500, 502])('%s is an error', async number => {
    web.on('/', status(number))
    await expect(get('/')).rejects.toThrow(
      expect.objectContaining({ code: 'status', data: expect.objectContaining({ status: number }) }),
    )
  })

  it('tells which may be otherwise later', async () => {
    web.on('/500', status(500))
    web.on('/404', status(404))
    await expect(get('/500')).rejects.toMatchObject({ isPassing: true })
    await expect(get('/404')).rejects.toMatchObject({ isPassing: false })
  })

  it('says who asks, and for what', async () => {
    web.on('/', answer('a'))
    await get('/')
    const { headers } = web.asked.at(-1)!
    expect(headers['user-agent']).toMatch(/^Foedera\/\d+\.\d+\.\d+ \(reads news on agreements; robots\.txt: foedera\)$/)
    expect(headers.accept).toBe('text/html')
    expect(headers.cookie).toBeUndefined()
    expect(headers.referer).toBeUndefined()
  })

  it('asks whether anything changed', async () => {
    web.on('/', (request, response) => {
      const isKnown =
        request.headers['if-none-match'] === '"v1"' &&
        request.headers['if-modified-since'] === 'Tue, 05 May 2015 10:00:00 GMT'
      if (isKnown) response.writeHead(304).end()
      else response.writeHead(200, { ETag: '"v1"', 'Last-Modified': 'Tue, 05 May 2015 10:00:00 GMT' }).end('a')
    })
    const { etag, modified } = await get('/')
    expect(await get('/', { ...PAGE, etag, modified })).toMatchObject({ kind: 'unchanged' })
  })
})

it('finds no one at a port where nobody listens', async () => {
  const { port } = web
  await web.close()
  await expect(client.get(`http://127.0.0.1:${port}/`, PAGE)).rejects.toThrow(code('no-connection'))
  web = await serveWeb()
})

it('gives up a connection that does not come about', async () => {
  client = createClient({
    isPrivateAllowed: true,
    limits: { connect: 150 },
    // Never answers, as a name server may.
    resolve: () => new Promise(() => {}),
  })
  await expect(client.get('http://slow.example.org/', PAGE)).rejects.toThrow(code('slow-connect'))
})
