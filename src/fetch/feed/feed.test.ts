import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, redirect, serveWeb, type WebServer } from '../../../test/web/serve.ts'
import { type Client, createClient } from '../client/create-client.ts'
import type { FeedContent } from './feed-content.ts'
import { fetchFeed, parseFeedBytes } from './fetch-feed.ts'
import { parseFeed } from './parse-feed.ts'

const URL_OF_FEED = 'https://a.example/news/feed.xml'
const parse = (text: string) => parseFeed(text, URL_OF_FEED)
const articlesOf = async (text: string) => ((await parse(text)) as Extract<FeedContent, { kind: 'feed' }>).articles

describe('parseFeed', () => {
  it('reads RSS', async () => {
    expect(
      await parse(`<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News &amp; more</title>
        <item><title>Norway &#8212; Kenya</title><link>https://a.example/1?utm_source=rss&amp;id=7</link><guid isPermaLink="false">n-1</guid><pubDate>Tue, 05 Mar 2024 10:00:00 +0300</pubDate></item>
        <item><title><![CDATA[ Two  <b>words</b> ]]></title><guid>https://a.example/2</guid><dc:date>2024-03-06</dc:date></item>
        <item><title>relative</title><link>/3</link><pubDate>soon</pubDate></item>
        <item><title>none</title><link>javascript:alert(1)</link></item>
        <item><title>file</title><link>file:///etc/passwd</link></item>
        <item><title>no link</title><guid isPermaLink="false">https://a.example/9</guid></item></channel></rss>`),
    ).toEqual({
      kind: 'feed',
      title: 'News & more',
      articles: [
        {
          url: 'https://a.example/1?id=7',
          guid: 'n-1',
          title: 'Norway — Kenya',
          published: '2024-03-05T10:00:00+03:00',
        },
        {
          url: 'https://a.example/2',
          guid: 'https://a.example/2',
          title: 'Two <b>words</b>',
          published: '2024-03-06T00:00:00.000Z',
        },
        { url: 'https://a.example/3', guid: 'https://a.example/3', title: 'relative' },
      ],
    })
  })

  it('reads Atom, RDF and JSON Feed', async () => {
    expect(
      await articlesOf(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/"><title>T</title>
        <entry><id>urn:1</id><title type="html">One</title><link rel="edit" href="/edit"/><link rel="alternate" href="one"/><updated>2024-03-05T10:00:00Z</updated></entry></feed>`),
    ).toEqual([{ url: 'https://b.example/x/one', guid: 'urn:1', title: 'One', published: '2024-03-05T10:00:00.000Z' }])
    expect(
      await articlesOf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://a.example/"><title>R</title></channel>
        <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link><dc:date>2024-03-05T10:00:00Z</dc:date></item></rdf:RDF>`),
    ).toMatchObject([{ url: 'https://a.example/1', title: 'One', published: '2024-03-05T10:00:00.000Z' }])
    const items = [
      { id: '7', url: 'https://a.example/7', title: 'Seven', date_published: '2024-03-05T10:00:00Z' },
      { id: '8', external_url: 'https://c.example/8' },
    ]
    expect(
      await articlesOf(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', items })),
    ).toEqual([
      { url: 'https://a.example/7', guid: '7', title: 'Seven', published: '2024-03-05T10:00:00.000Z' },
      { url: 'https://c.example/8', guid: '8' },
    ])
  })

  it('reads sitemaps, for news as well, of their own host only', async () => {
    expect(
      await parse(`<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc> https://a.example/1?a=1&amp;b=2 </loc><lastmod>2024-03-05</lastmod></url>
        <url><loc><![CDATA[https://a.example/2]]></loc><news:news><news:publication_date>2024-03-06T10:00:00Z</news:publication_date><news:title>T&#x26;U</news:title></news:news></url>
        <url><loc>https://other.example/3</loc></url><url></url><url><loc>nonsense:</loc></url></urlset>`),
    ).toEqual({
      kind: 'sitemap',
      sitemaps: [],
      articles: [
        {
          url: 'https://a.example/1?a=1&b=2',
          guid: 'https://a.example/1?a=1&b=2',
          published: '2024-03-05T00:00:00.000Z',
        },
        {
          url: 'https://a.example/2',
          guid: 'https://a.example/2',
          title: 'T&U',
          published: '2024-03-06T10:00:00.000Z',
        },
      ],
    })
    expect(
      await parse(
        '<sitemapindex><sitemap><loc>https://a.example/s1.xml.gz</loc><lastmod>2024-03-05</lastmod></sitemap><sitemap><loc>https://b.example/s2</loc></sitemap></sitemapindex>',
      ),
    ).toEqual({
      kind: 'sitemap',
      articles: [],
      sitemaps: [{ url: 'https://a.example/s1.xml.gz', changed: '2024-03-05T00:00:00.000Z' }],
    })
  })

  it('reads lists of feeds, and finds the feeds of a page', async () => {
    expect(
      await parse(`<opml version="2.0"><head><title>Mine</title></head><body><outline text="Agencies"><outline type="rss" text="A" xmlUrl="https://a.example/rss"/>
        <outline text="Deep"><outline type="rss" text="B" title="Bee" xmlUrl="https://b.example/rss"/></outline></outline><outline text="bad" type="rss" xmlUrl="file:///etc/passwd"/></body></opml>`),
    ).toEqual({
      kind: 'list',
      feeds: [
        { url: 'https://a.example/rss', title: 'A' },
        { url: 'https://b.example/rss', title: 'Bee' },
      ],
    })
    expect(
      await parse(`<!DOCTYPE html><html><head><link rel="stylesheet" href="/x.css"><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2">
        <link type='application/atom+xml' rel='alternate' href='https://b.example/atom'><link rel="alternate" hreflang="fr" href="/fr"></head></html>`),
    ).toEqual({ kind: 'list', feeds: [{ url: 'https://a.example/rss?a=1&b=2' }, { url: 'https://b.example/atom' }] })
  })

  it.each([
    '',
    'plain text',
    '{"a": 1}',
    '[]',
    '<a>',
    '<rss',
    '<rss><channel>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry>',
    '<opml><body>',
    '\0\0\0',
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
  ])('refuses %j, whatever it says it is', async text => {
    await expect(parse(text)).rejects.toMatchObject({ name: 'FetchError', code: 'not-feed' })
  })

  it('opens no entity', async () => {
    const bomb = Array.from({ length: 20 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(20)}">`).join(
      '',
    )
    const found = await parse(
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">${bomb}<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&a20;&f;</title></channel></rss>`,
    ).catch(error => (error as Error).message)
    expect(JSON.stringify(found).length).toBeLessThan(200)
    expect(JSON.stringify(found)).not.toMatch(/root:|haha/)
  })

  it.each([
    ['<rss version="2.0"><channel>', '<a>'],
    ['<rss version="2.0"><channel>', '<item>'],
    ['<rss version="2.0"><channel>', '<![CDATA['],
    ['<rss version="2.0"><channel>', '&amp;'],
    ['<rss version="2.0"><channel><item ', 'a="b" '],
    ['<urlset>', '<url>'],
    ['<urlset>', '<url '],
    ['<urlset>', '<url><loc></url>'],
    ['<urlset><url><loc>', '&#x'],
    ['<!DOCTYPE html><html>', '<link '],
    ['<!DOCTYPE html><html>', '<link rel="alternate" type="application/rss+xml" href="'],
    ['<opml version="2.0"><body>', '<outline text="a">'],
    ['{"version": "https://jsonfeed.org/version/1.1", "items": ', '['],
  ])('takes no time over %s followed by very many %s', async (head, part) => {
    const started = performance.now()
    await parse(head + part.repeat(1_000_000 / part.length)).catch(() => {})
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})

let web: WebServer
let client: Client
const RSS = '<rss version="2.0"><channel><title>T</title><item><link>/1</link></item></channel></rss>'
beforeAll(async () => {
  web = await serveWeb({
    '/rss': answer(RSS, 'application/rss+xml', { ETag: '"v1"', 'Last-Modified': 'Tue, 05 Mar 2024 10:00:00 GMT' }),
    '/same': (request, response) =>
      void response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200).end(RSS),
    '/moved': redirect('/rss', 301),
    '/gz': answer(gzipSync('<urlset><url><loc>/1</loc></url></urlset>'), 'application/x-gzip'),
    '/bomb': answer(gzipSync(Buffer.alloc(100 * 2 ** 20, ' ')), 'application/gzip'),
    '/latin': answer(
      Buffer.from(
        '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>\xc9t\xe9</title></channel></rss>',
        'latin1',
      ),
      'text/xml',
    ),
    '/image': answer('GIF89a', 'image/gif'),
    '/binary': answer('\x89PNG\0\0\0', 'application/octet-stream'),
  })
  client = createClient({ isPrivateAllowed: true, interval: 0 })
})
afterAll(async () => {
  client.close()
  await web.close()
})

describe('fetchFeed', () => {
  it('tells what to ask with the next time, and where the feed has moved', async () => {
    expect(await fetchFeed(client, web.at('/moved'))).toMatchObject({
      kind: 'feed',
      title: 'T',
      url: web.at('/rss'),
      isMoved: true,
      etag: '"v1"',
      modified: 'Tue, 05 Mar 2024 10:00:00 GMT',
      articles: [{ url: web.at('/1') }],
    })
    expect(await fetchFeed(client, web.at('/same'), { etag: '"v1"' })).toEqual({
      kind: 'unchanged',
      url: web.at('/same'),
      isMoved: false,
    })
  })

  it('unpacks a packed file, and knows the set of signs of XML', async () => {
    expect(await fetchFeed(client, web.at('/gz'))).toMatchObject({ kind: 'sitemap', articles: [{ url: web.at('/1') }] })
    expect(await fetchFeed(client, web.at('/latin'))).toMatchObject({ kind: 'feed', title: 'Été' })
  })

  it.each([
    ['/bomb', 'too-large'],
    ['/image', 'wrong-type'],
    ['/binary', 'not-feed'],
    ['/none', 'status'],
  ])('tells what is wrong with %s: %s', async (path, code) => {
    await expect(fetchFeed(client, web.at(path))).rejects.toMatchObject({ name: 'FetchError', code })
  })

  it('reads a list from a file', async () => {
    const opml = '<opml version="2.0"><body><outline type="rss" xmlUrl="https://a.example/rss"/></body></opml>'
    expect(await parseFeedBytes(Buffer.from(opml), 'file:///mine.opml')).toEqual({
      kind: 'list',
      feeds: [{ url: 'https://a.example/rss' }],
    })
  })
})
