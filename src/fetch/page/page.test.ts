import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articlePage } from '../../../test/web/pages.ts'
import { answer, redirect, serveWeb, type WebServer } from '../../../test/web/serve.ts'
import { extendSites, sites } from '../../knowledge/index.ts'
import { type Client, createClient } from '../client/create-client.ts'
import { chooseAddress } from './choose-address.ts'
import { fetchDocument } from './fetch-document.ts'
import { fetchItem } from './fetch-item.ts'
import { readNamed } from './read-named.ts'
import { tidyAddress } from './tidy-address.ts'

describe('tidyAddress', () => {
  it.each([
    ['https://a.example/x?utm_source=y&id=7&fbclid=z#top', 'https://a.example/x?id=7'],
    ['https://a.example/x?UTM_Campaign=1', 'https://a.example/x'],
    ['https://a.example/x?', 'https://a.example/x'],
    ['HTTP://A.example:80/x', 'http://a.example/x'],
    ['https://a.example./x', 'https://a.example/x'],
    ['https://a.example/x?q=a+b&r=a%20b&q=2', 'https://a.example/x?q=a+b&r=a%20b&q=2'],
    ['https://a.example/x?from=2015&page=2&source=tass', 'https://a.example/x?from=2015&page=2&source=tass'],
    ['https://a.example/x?a&&b', 'https://a.example/x?a&b'],
    ['https://a.example/x?at_medium=RSS&at_campaign=rss', 'https://a.example/x'],
  ])('%s becomes %s', (url, tidy) => {
    expect(tidyAddress(url)).toBe(tidy)
    expect(tidyAddress(tidy)).toBe(tidy)
  })
})

describe('chooseAddress', () => {
  const found = 'https://www.paper.example/news/a?utm_source=x'
  it.each([
    [undefined, 'https://www.paper.example/news/a'],
    ['https://www.paper.example/news/canonical?fbclid=1', 'https://www.paper.example/news/canonical'],
    ['https://paper.example/news/a', 'https://paper.example/news/a'],
    ['http://m.paper.example/news/a', 'https://m.paper.example/news/a'],
    ['https://world.paper.example/a', 'https://world.paper.example/a'],
    // Of another site, which would lend the page its rank.
    ['http://en.kremlin.ru/events/1', 'https://www.paper.example/news/a'],
    ['https://evilpaper.example/a', 'https://www.paper.example/news/a'],
    ['https://example/a', 'https://www.paper.example/news/a'],
    ['https://paper.example/', 'https://www.paper.example/news/a'],
    ['https://paper.example:8443/a', 'https://www.paper.example/news/a'],
    ['https://ann:b@paper.example/a', 'https://www.paper.example/news/a'],
    ['javascript:alert(1)', 'https://www.paper.example/news/a'],
    ['nonsense', 'https://www.paper.example/news/a'],
  ])('where it says of itself %s: %s', (claimed, chosen) => {
    expect(chooseAddress(found, claimed)).toBe(chosen)
  })
})

const STATEMENT = readFileSync(new URL('../../read/pdf/data/joint-statement.pdf', import.meta.url))
let web: WebServer
let client: Client
beforeAll(async () => {
  web = await serveWeb({
    '/a': answer(articlePage({ head: '<link rel="canonical" href="/canonical?utm_source=feed">' })),
    '/old': redirect('/a', 301),
    '/official': answer(
      articlePage({
        head: '<link rel="canonical" href="http://en.kremlin.ru/1"><meta property="og:site_name" content="Reuters">',
      }),
    ),
    '/village': answer(articlePage({ head: '<meta property="og:site_name" content="Village News">' })),
    '/russian': answer(
      // "Договор" in the set that only the header names.
      Buffer.concat([
        Buffer.from('<html><body><p>'),
        Buffer.from([0xc4, 0xee, 0xe3, 0xee, 0xe2, 0xee, 0xf0]),
        Buffer.from('</p></body></html>'),
      ]),
      'text/html; charset=windows-1251',
    ),
    '/pdf': answer('%PDF-1.7 binary', 'text/html'),
    '/picture': answer(Buffer.from('\x89PNG\r\n', 'latin1'), 'application/octet-stream'),
    '/statement': answer(STATEMENT, 'application/pdf'),
    '/download.ashx': answer(STATEMENT, 'application/octet-stream'),
    '/empty': answer('<html><body></body></html>'),
    '/plain': answer('Norway and Kenya signed an agreement.', 'text/plain'),
    '/notes': answer('# Norway and Kenya sign\n\nNorway and Kenya signed an agreement.', 'text/markdown'),
    '/untold': (_, response) => void response.writeHead(200).end(articlePage()),
    '/json': answer('{"text": "Norway", "publisherType": "official"}', 'application/json'),
  })
  client = createClient({ isPrivateAllowed: true, interval: 0 })
})
afterAll(async () => {
  client.close()
  await web.close()
})

describe('fetchDocument', () => {
  it('reads a page, and tells where and when it was fetched', async () => {
    const before = new Date().toISOString()
    const { document, source } = await fetchDocument(client, web.at('/old?utm_source=x'))
    expect(document).toMatchObject({
      title: 'Norway and Kenya sign fisheries agreement',
      published: '2024-03-06',
      publisher: '127.0.0.1',
    })
    expect(document.text).not.toMatch(/Home/)
    expect(source.url).toBe(web.at('/canonical'))
    expect(source.retrieved! >= before).toBe(true)
  })

  it('knows publishers by the site, and lets no page borrow a name or an address', async () => {
    const own = extendSites(
      sites(),
      'hosts,name,kind,rank,country\nlocal.example,Local Paper,newspaper,press,KE\n',
      'own.csv',
    )
    const named = createClient({
      isPrivateAllowed: true,
      interval: 0,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    })
    const { document, source } = await fetchDocument(named, web.at('/official', 'www.local.example'), { sites: own })
    expect(document.publisher).toBe('Local Paper')
    expect(source).toMatchObject({ url: web.at('/official', 'www.local.example'), country: 'KE' })
    expect((await fetchDocument(named, web.at('/official', 'www.other.example'))).document.publisher).toBe(
      'other.example',
    )
    expect((await fetchDocument(named, web.at('/village', 'www.other.example'))).document.publisher).toBe(
      'Village News',
    )
    named.close()
  })

  it('takes the character set of the header, and types that are text', async () => {
    expect((await fetchDocument(client, web.at('/russian'))).document.text).toBe('Договор')
    expect((await fetchDocument(client, web.at('/plain'))).document.text).toBe('Norway and Kenya signed an agreement.')
    expect((await fetchDocument(client, web.at('/notes'))).document.title).toBe('Norway and Kenya sign')
    expect((await fetchDocument(client, web.at('/untold'))).document.title).toBe(
      'Norway and Kenya sign fisheries agreement',
    )
  })

  it.each(['/statement', '/download.ashx'])('reads a PDF file at %s', async path => {
    const { document, source } = await fetchDocument(client, web.at(path))
    expect(document.title).toMatch(/^Joint Statement on Geothermal Energy/)
    expect(document.pages?.map(({ number }) => number)).toEqual([1, 2])
    expect(source.url).toBe(web.at(path))
  })

  it.each([
    ['/pdf', 'damaged'],
    ['/picture', 'binary'],
    ['/empty', 'empty'],
    ['/json', 'wrong-type'],
    ['/nowhere', 'status'],
  ])('tells what is wrong with %s: %s', async (path, code) => {
    expect(await fetchItem(client, web.at(path))).toMatchObject({ name: web.at(path), error: { code } })
  })
})

describe('readNamed', () => {
  it('reads files and addresses in their order', async () => {
    const file = new URL('../../read/html/data/government-release.html', import.meta.url).pathname
    const names: string[] = []
    const options = { web: { isPrivateAllowed: true, interval: 0 } }
    for await (const item of readNamed([file, web.at('/plain'), file, web.at('/nowhere'), 'http://['], options))
      names.push(`${item.name} ${'error' in item ? item.error.code : item.document.language}`)
    expect(names).toEqual([
      `${file} en`,
      `${web.at('/plain')} en`,
      `${file} en`,
      `${web.at('/nowhere')} status`,
      'http://[ bad-address',
    ])
  })

  it('reaches nothing within networks unless that is allowed', async () => {
    for await (const item of readNamed([web.at('/plain')]))
      expect(item).toMatchObject({ error: { code: 'private-address' } })
  })
})
