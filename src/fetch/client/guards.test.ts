import type { LookupAddress } from 'node:dns'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answer, redirect, serveWeb, type WebServer } from '../../../test/web/serve.ts'
import { judgeAddress } from '../address/judge-address.ts'
import { type Client, type ClientOptions, createClient } from './create-client.ts'
import type { GetRequest } from './follow.ts'

const PAGE: GetRequest = { accept: 'text/html' }
const code = (wanted: string) => expect.objectContaining({ name: 'FetchError', code: wanted })
const v4 = (...addresses: string[]): LookupAddress[] => addresses.map(address => ({ address, family: 4 }))
const clients: Client[] = []

/** 127.0.0.2 stands for the public web, all else is judged as it is: both lead to the server of the test. */
const make = (options: ClientOptions = {}) => {
  const client = createClient({
    isPrivateAllowed: true,
    judge: address => (address.replace('::ffff:', '') === '127.0.0.2' ? null : judgeAddress(address)),
    interval: 0,
    ...options,
  })
  clients.push(client)
  return client
}

let web: WebServer
beforeEach(async () => {
  web = await serveWeb({ '/': answer('a secret of this network') }, '0.0.0.0')
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.close()
  await web.close()
})

describe('addresses within networks', () => {
  it('are not reached by name', async () => {
    const client = make({ resolve: async () => v4('127.0.0.1') })
    await expect(client.get(web.at('/', 'public.example.org'), PAGE)).rejects.toThrow(code('private-address'))
    expect(web.asked).toEqual([])
  })

  it.each([
    ['metadata', '169.254.169.254', 4],
    ['a network', '10.0.0.1', 4],
    ['mapped', '::ffff:127.0.0.1', 6],
    ['unique local', 'fd00::1', 6],
    ['NAT64', '64:ff9b::7f00:1', 6],
  ])('are refused in the answer of the DNS: %s', async (_, address, family) => {
    const client = make({ resolve: async () => [{ address, family }] })
    await expect(client.get('http://public.example.org/', PAGE)).rejects.toThrow(code('private-address'))
  })

  it('spoil an answer that has public ones as well', async () => {
    const client = make({ resolve: async () => v4('127.0.0.2', '127.0.0.1') })
    await expect(client.get(web.at('/', 'mixed.example.org'), PAGE)).rejects.toThrow(code('private-address'))
    expect(web.asked).toEqual([])
  })

  it('are not reached by an answer that changes: what was checked is what is connected to', async () => {
    const answers: string[] = []
    const client = make({
      resolve: async () => {
        const address = answers.length % 2 === 0 ? '127.0.0.2' : '127.0.0.1'
        answers.push(address)
        return v4(address)
      },
    })
    // The first answer serves robots.txt, the second is refused, the third serves the page.
    await expect(client.get(web.at('/', 'rebind.example.org'), PAGE)).rejects.toThrow(code('private-address'))
    await expect(client.get(web.at('/', 'rebind.example.org'), PAGE)).resolves.toMatchObject({ kind: 'content' })
    expect(answers).toEqual(['127.0.0.2', '127.0.0.1', '127.0.0.2'])
    expect(web.asked.map(({ local, path }) => `${local} ${path}`)).toEqual(['127.0.0.2 /robots.txt', '127.0.0.2 /'])
  })

  it.each([
    'http://127.0.0.1:PORT/',
    'http://0x7f.1:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://private.example.org:PORT/',
    '//127.0.0.1:PORT/',
  ])('are not reached through a redirect to %s', async to => {
    const client = make({ resolve: async host => v4(host === 'private.example.org' ? '127.0.0.1' : '127.0.0.2') })
    web.on('/start', redirect(to.replace('PORT', String(web.port))))
    await expect(client.get(web.at('/start', 'public.example.org'), PAGE)).rejects.toThrow(code('private-address'))
    expect(web.asked.every(({ local }) => local === '127.0.0.2')).toBe(true)
  })

  it('are not reached through a redirect of robots.txt', async () => {
    const client = make({ resolve: async () => v4('127.0.0.2') })
    web.on('/robots.txt', redirect(`http://127.0.0.1:${web.port}/inner`))
    await expect(client.get(web.at('/', 'public.example.org'), PAGE)).rejects.toThrow(code('private-address'))
    expect(web.paths()).toEqual(['/robots.txt'])
  })

  it('are not sent anything', async () => {
    const client = make({ resolve: async () => v4('127.0.0.1') })
    await expect(client.post(web.at('/', 'public.example.org'), '{}', {})).rejects.toThrow(code('private-address'))
    await expect(client.post(web.at('/'), '{}', {})).rejects.toThrow(code('private-address'))
    expect(web.asked).toEqual([])
  })

  it('are refused by a client that was told nothing', async () => {
    const client = createClient({ interval: 0 })
    clients.push(client)
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0', '2130706433'])
      await expect(client.get(`http://${host}/`, PAGE)).rejects.toThrow(/--allow-private/)
    await expect(client.get(web.at('/'), PAGE)).rejects.toThrow(code('private-address'))
    expect(web.asked).toEqual([])
  })

  it('are reached where that is allowed', async () => {
    const client = createClient({ isPrivateAllowed: true, interval: 0 })
    clients.push(client)
    await expect(client.get(web.at('/', 'localhost'), PAGE)).resolves.toMatchObject({ kind: 'content' })
  })
})

describe('names', () => {
  it('that nobody has', async () => {
    const client = make({
      resolve: async () => {
        throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
      },
    })
    await expect(client.get('http://nobody.example.org/', PAGE)).rejects.toMatchObject({
      code: 'no-host',
      data: { reason: 'ENOTFOUND' },
    })
  })

  it('that lead nowhere', async () => {
    await expect(make({ resolve: async () => [] }).get('http://nobody.example.org/', PAGE)).rejects.toThrow(
      code('no-host'),
    )
  })
})
