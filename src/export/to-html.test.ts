import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { extract } from '../extract/index.ts'
import { codesOf, type Reading, readingSchema, STATUSES } from '../model/index.ts'
import { toDocument } from '../read/index.ts'
import { DOCUMENT, EMPTY, READING, spanOf } from './html/reading.examples.ts'
import { toHtml } from './to-html.ts'

const open = (reading: Reading) => parseHTML(toHtml(reading)).document
const PAGE = toHtml(READING)
const page = parseHTML(PAGE).document
const textOf = (root: { textContent: string | null } | null | undefined) =>
  (root?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The rows of a record: label, value, words. */
const rowsOf = (id: string) =>
  [...page.querySelectorAll(`#${id} .f`)].map(
    row => [textOf(row.querySelector('dt')), textOf(row.querySelector('.v')), row] as const,
  )

it('is made from a reading that follows the schema', () => {
  expect(readingSchema.safeParse(READING).error).toBeUndefined()
})

describe('the text', () => {
  it('is there word for word, the first line as the heading', () => {
    const shown = [page.querySelector('h1'), ...page.querySelectorAll('.t')].map(line => line!.textContent)
    expect(shown).toEqual(DOCUMENT.text.split('\n').filter(line => line !== ''))
  })

  it('marks the words of each kind and leads to their record', () => {
    const marked = (kind: string) =>
      [...page.querySelectorAll(`.doc .k-${kind}`)].map(mark => mark.textContent).join('|')
    expect(marked('money')).toBe('about $400 billion|1.2 to 1.5 billion yuan')
    expect(marked('date')).toBe('May 8|30 years|38 billion cubic metres a year')
    expect(marked('status')).toBe('signed|pledged')
    expect(marked('statement')).toBe('We are grateful to our friends,')
    expect(marked('membership')).toBe('The union| includes |Russia, |Belarus| and |Armenia')
    expect(marked('assessment')).toBe('A powerful alliance against <b>hegemony</b> & fear')
    const money = page.querySelector('.doc .k-money')!
    expect(money.getAttribute('href')).toBe('#a1')
    expect(money.id).toBe(`c${spanOf('about $400 billion').start}`)
  })

  it('greys page furniture out and says so', () => {
    const chrome = page.querySelector('details.chrome')!
    expect(textOf(chrome.querySelector('summary'))).toContain('not searched')
    expect([...chrome.querySelectorAll('.t')].map(line => line.textContent)).toContain('Leave a Reply')
  })

  it('has a note for each record, beside the line of its first words', () => {
    const notes = [...page.querySelectorAll('.note')].map(note => note.id)
    expect(notes.sort()).toEqual(['n-a1', 'n-a2', 'n-e1', 'n-j1', 'n-m1', 'n-s1'])
    expect(page.querySelector('#n-s1')!.closest('.row')!.querySelector('.t')!.textContent).toContain('We are grateful')
  })
})

describe('the records', () => {
  it('show all fields of an agreement', () => {
    expect(rowsOf('a1').map(([label, value]) => `${label}: ${value}`)).toEqual([
      'Title, subject: ',
      'Form: Memorandum',
      'Instrument: Supply',
      'Status, reached, milestone: Signed',
      'Date, signed on: 8 May 2015',
      'Sides, countries: Russia, China',
      'Parties: Gazprom company, Russia, seller, for Russia, Q102673',
      'Sectors: Science and technology low confidence',
      'Amounts: about USD 400 billion 400,000,000,000; United States dollar; in total; settled in CNY and RUB',
      'Duration: 30 years',
      'Quantity: 38 billion m³ a year',
      'Places: Moscow, Russia',
      'Number: 17',
      'How many: 1',
      'Part of: The May summit',
      'Relation: Amends',
      'Earlier text: 2009 accord',
      'Says who: the ministry',
    ])
  })

  it('say what is not stated, what was inferred, how sure it is and by which rule', () => {
    const rows = rowsOf('a2')
    expect(rows.at(-1)!.slice(0, 2)).toEqual([
      'Not stated',
      'date, sides, parties, sector, term, place and official number',
    ])
    const form = rows.find(([label]) => label === 'Form')![2]
    expect(textOf(form)).toMatch(/^FormAgreement inferred low confidence ?from “Under the 2009 accord/)
    expect(textOf(form)).toContain('45 % sure, by en/form/default')
    const amount = rows.find(([label]) => label === 'Amounts')![2]
    expect(textOf(amount)).toContain('CNY 1.2–1.5 billion a year')
  })

  it('show the other kinds', () => {
    expect(textOf(page.querySelector('#s1 h3'))).toBe('Vladimir Putin to Xi Jinping, direct')
    expect(page.querySelector('#s1 a[href="#a1"]')!.textContent).toBe('Gas supplies')
    expect(textOf(page.querySelector('#e1 h3'))).toBe('Signing: Russia in Moscow')
    expect(textOf(page.querySelector('#m1 h3'))).toBe('Eurasian Economic Union: Russia, Belarus and Armenia')
    expect(textOf(page.querySelector('#j1 h3'))).toBe('“A powerful alliance against <b>hegemony</b> & fear”')
  })

  it('point at words that are there: every link of the page has its target', () => {
    const links = [...page.querySelectorAll('a[href], use[href]')].map(link => link.getAttribute('href')!)
    expect(links.length).toBeGreaterThan(80)
    for (const link of links) {
      expect(link.startsWith('#')).toBe(true)
      expect(page.getElementById(link.slice(1)), link).not.toBeNull()
    }
    const ids = [...page.querySelectorAll('[id]')].map(each => each.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('count what was found, and say what was not', () => {
    expect(textOf(page.querySelector('.found'))).toContain(
      '2 agreements, 1 statement, 1 event, 1 membership list and 1 judgement. Author: not stated.',
    )
    expect(textOf(page.querySelector('[for="show-money"]'))).toBe('Money2')
    const empty = open(EMPTY)
    expect(textOf(empty.querySelector('.found'))).toContain('no agreement, no statement, no event')
    expect(textOf(empty.querySelector('.legend'))).toBe(
      'No agreement, statement, event, membership or judgement was found in this text.',
    )
  })

  it('draw a sign for every state', () => {
    for (const status of codesOf(STATUSES)) expect(page.getElementById(`g-${status}`), status).not.toBeNull()
  })
})

describe('safety', () => {
  it('loads nothing: no address of any other place, no handler, no style in the markup', () => {
    expect(PAGE).not.toMatch(/https?:|\/\/[a-z]|@import|url\(|<link|<img|<iframe|<form|<object|<base/i)
    for (const element of page.querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on|^style$|^src$|^srcset$/)
    }
  })

  it('lets only its own style and script run', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!
    const [style, script] = ['style', 'script'].map(name => {
      const start = PAGE.indexOf(`<${name}>`) + name.length + 2
      return createHash('sha256')
        .update(PAGE.slice(start, PAGE.indexOf(`</${name}>`)))
        .digest('base64')
    })
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${style}'; script-src 'sha256-${script}'; base-uri 'none'; form-action 'none'`,
    )
    expect(page.querySelectorAll('script')).toHaveLength(1)
  })

  it('keeps whatever a source says inert, in every field', () => {
    const evil = fc.array(
      fc.constantFrom(
        '<script>',
        '</style>',
        '"',
        "'",
        '>',
        '--><img src=x onerror=y>',
        '&',
        '\u202E',
        '\0',
        '\u001B[31m',
        'a',
      ),
      { minLength: 1, maxLength: 6 },
    )
    const elements = new Set(['html', 'head', 'body', 'script', 'style', 'title', 'meta'])
    fc.assert(
      fc.property(evil, pieces => {
        const words = pieces.join('')
        const [agreement] = READING.agreements
        const [statement] = READING.statements
        const reading: Reading = {
          ...READING,
          document: {
            ...DOCUMENT,
            title: words,
            publisher: words,
            authors: [words],
            language: words,
            published: words,
          },
          agreements: [
            {
              ...agreement!,
              id: words,
              title: { ...agreement!.title, value: words, rule: words },
              sides: agreement!.sides.map(side => ({ ...side, value: { ...side.value, name: words } })),
              date: { ...agreement!.date!, value: words },
              terms: agreement!.terms.map(term => ({ ...term, value: { ...term.value, value: words, unit: words } })),
              number: { ...agreement!.number!, value: words },
            },
          ],
          statements: [{ ...statement!, about: [words], speaker: { ...statement!.speaker, value: { name: words } } }],
        }
        const html = toHtml(reading)
        for (const character of ['\0', '\u001B', '\u202E']) expect(html).not.toContain(character)
        const { document } = parseHTML(html)
        expect(document.querySelectorAll('script')).toHaveLength(1)
        expect(document.querySelectorAll('style')).toHaveLength(1)
        expect(document.querySelectorAll('img, iframe, link, form')).toHaveLength(0)
        for (const element of document.querySelectorAll('*')) {
          if (elements.has(element.localName)) continue
          for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on|^style$|^src$/)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('any reading', () => {
  it('of a real text is drawn the same twice', () => {
    const text =
      'BEIJING, May 8 — China and Russia signed a $5 million loan agreement on Tuesday.\n\nThe two sides also agreed to build a bridge.'
    const reading = extract(toDocument({ text, published: '2015-05-12' }))
    const html = toHtml(reading)
    expect(toHtml(reading)).toBe(html)
    expect(parseHTML(html).document.querySelectorAll('.rec')).toHaveLength(reading.agreements.length)
  })

  it('keeps the text whole, wherever spans lie', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(DOCUMENT.text.length), fc.integer({ min: 1, max: 90 }))
        .map(([start, length]) => ({ start, end: start + length })),
      { minLength: 1, maxLength: 6 },
    )
    const lines = DOCUMENT.text.split('\n').filter(line => line !== '')
    fc.assert(
      fc.property(spans, spans, (some, others) => {
        const [agreement] = READING.agreements
        const title = { ...agreement!.title, spans: some }
        const status = { ...agreement!.status, spans: others }
        const document = open({ ...READING, agreements: [{ ...agreement!, spans: others, title, status }] })
        expect(
          [document.querySelector('h1'), ...document.querySelectorAll('.t')].map(line => line!.textContent),
        ).toEqual(lines)
      }),
      { numRuns: 40 },
    )
  })

  it('of a document without words or facts still makes a page', () => {
    const document = { ...toDocument({ text: ' ' }), text: '', body: { start: 0, end: 0 } }
    const empty = open({ ...EMPTY, document })
    expect(textOf(empty.querySelector('h1'))).toBe('no title stated')
    expect(textOf(empty.querySelector('.alt'))).toBe('date not statedEnglish')
  })
})
