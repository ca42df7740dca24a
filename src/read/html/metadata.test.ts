import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Page } from './dom.ts'
import { readMetadata } from './metadata.ts'
import { parseDay } from './parse-day.ts'

const read = (head: string, body = '') =>
  readMetadata(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document as unknown as Page)
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('authors', () => {
  it.each([
    [
      'people in data',
      ld({ '@type': 'NewsArticle', author: [{ '@type': 'Person', name: 'Jane Doe' }, 'Li Wei'] }),
      ['Jane Doe', 'Li Wei'],
    ],
    ['two in one name', ld({ '@type': 'NewsArticle', author: 'Jane Doe and Li Wei' }), ['Jane Doe', 'Li Wei']],
    ['no organisation', ld({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'The Daily' } }), []],
    ['a name beside its newspaper', '<meta name="author" content="By Jane Doe, The Daily News">', ['Jane Doe']],
    ['no system', '<meta name="author" content="admin">', []],
    ['no address', '<meta property="article:author" content="https://facebook.example/daily">', []],
    ['a single name', ld({ '@type': 'NewsArticle', author: 'Madonna' }), ['Madonna']],
    [
      'one that is the publisher',
      `<meta property="og:site_name" content="Volta"><meta name="author" content="Volta">`,
      [],
    ],
  ])('are %s', (_, head, authors) => {
    expect(read(head).authors).toEqual(authors)
  })
  it('are those of a marked byline where the head names none', () => {
    expect(read('', '<span class="byline">By Jane Doe, Moscow</span>').authors).toEqual(['Jane Doe'])
    expect(read('', '<div class="author">Ministry of Trade</div>').authors).toEqual([])
  })
})

describe('publisher', () => {
  it.each([
    [
      'of data',
      ld({ '@type': 'NewsArticle', publisher: { '@type': 'NewsMediaOrganization', name: 'Volta' } }),
      'Volta',
    ],
    [
      'by reference',
      ld({
        '@graph': [
          { '@type': 'NewsArticle', publisher: { '@id': '#o' } },
          { '@id': '#o', '@type': 'Organization', name: 'Volta' },
        ],
      }),
      'Volta',
    ],
    ['of OpenGraph', '<meta property="og:site_name" content="Volta">', 'Volta'],
    [
      'an organisation that stands as author',
      '<meta name="dcterms.creator" content="Ministry of External Affairs">',
      'Ministry of External Affairs',
    ],
  ])('is that %s', (_, head, publisher) => {
    expect(read(head).publisher).toBe(publisher)
  })
})

describe('date', () => {
  it.each([
    [
      'the day as the source wrote it',
      ld({ '@type': 'NewsArticle', datePublished: '2019-10-10T23:05:00-05:00' }),
      '',
      '2019-10-10',
    ],
    ['a meta tag', '<meta name="pubdate" content="Fri, 08 May 2015 10:00:00 GMT">', '', '2015-05-08'],
    [
      'a marked element',
      '',
      '<header><time>Friday, 24 Oct 2025</time></header><div class="dateline"><span class="date">March 03, 2018</span></div>',
      '2018-03-03',
    ],
    [
      'the time of the article, not of a clock',
      '',
      '<time datetime="2025-10-24">now</time><article><time datetime="2015-05-08">8 May</time></article>',
      '2015-05-08',
    ],
    ['a time alone', '', '<time datetime="2015-05-08">8 May</time>', '2015-05-08'],
    [
      'none of several times',
      '',
      '<time datetime="2015-05-08">a</time><time datetime="2015-05-09">b</time>',
      undefined,
    ],
    ['no mere year', '<meta name="date" content="2015">', '', undefined],
    [
      'no date that is none',
      '<meta name="date" content="2015-02-30">',
      '<span class="date">yesterday</span>',
      undefined,
    ],
  ])('is %s', (_, head, body, published) => {
    expect(read(head, body).published).toBe(published)
  })
  it.each([
    ['May 8, 2015', '2015-05-08'],
    ['Published: 8th of May 2015, 10:00', '2015-05-08'],
    ['08 Sept. 2015', '2015-09-08'],
    ['2015/5/8', '2015-05-08'],
    ['20150508', '2015-05-08'],
    ['08.05.2015 13:24', '2015-05-08'],
    ['8 мая 2015', '2015-05-08'],
    ['2015年5月8日', '2015-05-08'],
    ['05/08/2015', null],
    ['31 June 2015', null],
    ['12 gas 2015', null],
    ['version 1.2.2015.3', null],
  ])('reads "%s"', (text, day) => {
    expect(parseDay(text)).toBe(day)
  })
})

describe('language and address', () => {
  it('are those of the page', () => {
    expect(
      read('<meta property="og:locale" content="fr_FR"><link rel="canonical" href="https://d.example/1">'),
    ).toMatchObject({
      language: 'fr',
      url: 'https://d.example/1',
    })
    expect(read('<link rel="canonical" href="/1"><meta property="og:url" content="javascript:x">').url).toBeUndefined()
  })
})
