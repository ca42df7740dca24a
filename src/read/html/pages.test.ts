import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentSchema } from '../../model/index.ts'
import { findChrome } from '../chrome/find-chrome.ts'
import { ReadError } from '../read-error.ts'
import { toDocument } from '../to-document.ts'
import { type HtmlPage, readHtml } from './read-html.ts'

/** Pages as they are saved from sites of every kind, written for the project, each beside the text that is to be read. */
const FOLDER = new URL('data/', import.meta.url)
const NAMES = readdirSync(FOLDER).filter(name => name.endsWith('.html'))
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')

const METADATA: Readonly<Record<string, Omit<HtmlPage, 'text'>>> = {
  'agency-report.html': {
    title: 'Chile, Peru extend tax treaty talks after signing customs pact',
    authors: ['Maria Quispe', 'Tomás Rojas'],
    publisher: 'Andes Newswire',
    published: '2019-10-10',
    language: 'en',
  },
  'amp-page.html': {
    title: 'Ghana, Ivory Coast agree on cocoa floor price',
    authors: ['Kofi Asante'],
    publisher: 'Volta Daily',
    published: '2019-06-12',
    language: 'en',
    url: 'https://volta.example/cocoa',
  },
  'government-release.html': {
    title: 'Joint outcomes of the state visit of the President of Vietnam',
    authors: [],
    publisher: 'Ministry of External Affairs',
    published: '2018-03-03',
    language: 'en',
  },
  'wordpress-post.html': {
    title: 'Baku and Tbilisi settle the transit fee',
    authors: ['Nino Beridze'],
    publisher: 'Caucasus Ledger',
    published: '2016-03-04',
    language: 'en',
    url: 'https://caucasusledger.example/2016/03/baku-tbilisi-transit-fee/',
  },
}

describe.each(NAMES)('%s', name => {
  it('yields its article and its metadata', () => {
    expect(readHtml(read(name))).toEqual({ ...METADATA[name], text: read(name.replace('.html', '.txt')).trimEnd() })
  })
  it('yields the same document every time', () => {
    expect(toDocument(readHtml(read(name)))).toEqual(toDocument(readHtml(read(name))))
  })
})

/** What may happen to a page on its way: a cut, a piece of another page or a stray tag in the middle, a part twice. */
const mutation = fc.record({
  page: fc.constantFrom(...NAMES),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 400 }),
  times: fc.nat({ max: 3 }),
  stray: fc.oneof(
    fc.constantFrom(
      '<table>',
      '</div>',
      '<li>',
      '<!--',
      '<script>',
      '"',
      '<p class="',
      '</article>',
      '<td>',
      '\0',
      '\uD800',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  ),
})

describe('mutated pages', () => {
  it('are read or refused, in bounds, alike every time, and grow no longer than they are', () => {
    fc.assert(
      fc.property(mutation, ({ page, at, length, times, stray }) => {
        const html = read(page)
        const start = Math.floor(at * html.length)
        const mutated =
          html.slice(0, start) + stray + html.slice(start, start + length).repeat(times) + html.slice(start + length)
        let first: HtmlPage
        try {
          first = readHtml(mutated)
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
          return
        }
        expect(readHtml(mutated)).toEqual(first)
        expect(first.text.length).toBeLessThanOrEqual(mutated.length)
        const document = toDocument(first, { basis: 'metadata' })
        expect(documentSchema.safeParse(document).success).toBe(true)
        for (const span of findChrome(document.text)) {
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(document.text.length)
        }
      }),
      { seed: 1, numRuns: 60 },
    )
  })
  it('of nothing but tags are read or refused', () => {
    const tags =
      '<p> </p> <div> </div> <table> <tr> <td> </table> <ul> <li> <dl> <dt> <dd> <pre> <body> <html> <head> <title> </title> <h1> <br> <!-- --> <script> </script> <a> < > & &amp; <article> <meta name="author" <p title="<body>">'
    const piece = fc.oneof(fc.constantFrom(...tags.split(' '), 'China signed.'), fc.string())
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        try {
          expect(typeof readHtml(pieces.join(' ')).text).toBe('string')
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
        }
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})
