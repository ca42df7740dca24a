import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract/index.ts'
import { type Document, type DocumentInput, type Reading, readingSchema, type Span } from '../src/model/index.ts'
import { readFiles, toDocument } from '../src/read/index.ts'
import { shared } from './shared.ts'

/** Whatever the words of real articles are turned into, the engine reads it, and keeps its promises. */
const root = fileURLToPath(new URL('..', import.meta.url))
const RUNS = 100
const RUN = { seed: 1, includeErrorInReport: true }
/** Longest piece of an article that is mutated, so that a run of the tests stays short. */
const LONGEST = 2500

const articles: DocumentInput[] = []
for await (const item of readFiles([join(root, 'samples/en')]))
  if ('document' in item) articles.push({ text: item.document.text, published: item.document.published })
if (shared) {
  const folder = join(shared, 'bench/press-dev')
  for (const name of readdirSync(folder).filter(file => file.endsWith('.json'))) {
    const { title, text, published } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as DocumentInput
    articles.push({ title, text, published })
  }
  articles.push({ text: readFileSync(join(shared, 'seed/deepening-sino-russian-ties.txt'), 'utf8') })
}

const MARKS = '.,;:!?()[]"“”‘’\'—–-•|/«»%$€&#*'
const isMark = (char: string) => MARKS.includes(char)
const place = fc.double({ min: 0, max: 1, noNaN: true })

type Mutate = (text: string) => string
/** Ways of spoiling a text, each given numbers to do it by. */
const mutation: fc.Arbitrary<Mutate> = fc.oneof(
  fc.tuple(place, fc.nat(400)).map(
    ([at, length]) =>
      (text: string) =>
        cut(text, at, length, () => ''),
  ),
  fc.tuple(place, fc.nat(400)).map(
    ([at, length]) =>
      (text: string) =>
        cut(text, at, length, piece => piece + piece),
  ),
  fc.tuple(place, fc.nat(400), fc.nat()).map(
    ([at, length, seed]) =>
      (text: string) =>
        cut(text, at, length, piece => shuffled(piece.split(' '), seed).join(' ')),
  ),
  fc.nat().map(seed => (text: string) => shuffled(text.split('\n'), seed).join('\n')),
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat()).map(
    ([every, seed]) =>
      (text: string) =>
        swapMarks(text, every, seed),
  ),
  fc.constant((text: string) => [...text].filter(char => !isMark(char)).join('')),
  fc.constantFrom(' ', '\n', '').map(joint => (text: string) => text.split('\n').join(joint)),
  fc.tuple(place, fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 }))).map(
    ([at, stray]) =>
      (text: string) =>
        cut(text, at, 0, () => stray),
  ),
  fc.constantFrom('toUpperCase', 'toLowerCase').map(method => (text: string) => text[method as 'toUpperCase']()),
  fc.tuple(place, fc.nat(30)).map(
    ([at, length]) =>
      (text: string) =>
        cut(text, at, length, piece => piece.repeat(20)),
  ),
)

const mutated = fc
  .tuple(
    fc.nat(articles.length - 1),
    place,
    fc.integer({ min: 50, max: LONGEST }),
    fc.array(mutation, { maxLength: 4 }),
  )
  .map(([index, at, length, mutations]): DocumentInput => {
    const article = articles[index]!
    const start = Math.floor(at * Math.max(0, article.text.length - length))
    const piece = article.text.slice(start, start + length)
    return { ...article, text: mutations.reduce((text, mutate) => mutate(text), piece), language: 'en' }
  })

test('a text that ends in "according to" somebody is read', () => {
  expect(
    extract(toDocument({ text: 'The pipe will carry gas. According to Gazprom', language: 'en' })).agreements,
  ).toEqual([])
})

test('there are articles to mutate', () => {
  expect(articles.length).toBeGreaterThan(20)
})

describe('of any text', () => {
  const holds = (check: (reading: Reading, document: Document) => void) =>
    fc.assert(
      fc.property(mutated, input => {
        const document = toDocument(input)
        check(extract(document), document)
      }),
      { ...RUN, numRuns: RUNS },
    )

  test('the reading has the published shape', () => {
    holds(reading => {
      const { error } = readingSchema.safeParse(reading)
      if (error) expect.fail(error.message)
    })
  })

  test('every span lies in the text and holds something', () => {
    holds((reading, { text }) => {
      const lost = spansOf(reading).filter(
        ({ start, end }) => start < 0 || end > text.length || text.slice(start, end).trim() === '',
      )
      expect(lost).toEqual([])
    })
  })

  test('a quotation and a subject are the words that they point at', () => {
    holds((reading, { text }) => {
      const quoted = [
        ...reading.statements.map(({ quote }) => quote),
        ...reading.agreements.map(({ subject }) => subject),
      ]
      const wrong = quoted.filter(({ value, spans }) => plain(value) !== plain(wordsOf(spans, text)))
      expect(wrong.map(({ value, spans }) => [value, wordsOf(spans, text)])).toEqual([])
    })
  })

  test('a place stands in the text as it is named', () => {
    holds((reading, { text }) => {
      const places = [
        ...reading.agreements.flatMap(one => one.places),
        ...reading.events.flatMap(one => one.place ?? []),
      ]
      expect(places.filter(({ value, spans }) => plain(value.name) !== plain(wordsOf(spans, text)))).toEqual([])
    })
  })

  test('no two findings share an id, and a statement is about agreements that there are', () => {
    holds(({ agreements, statements, events }) => {
      const ids = [...agreements, ...statements, ...events].map(({ id }) => id)
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
      const known = new Set(agreements.map(({ id }) => id))
      expect(statements.flatMap(({ about }) => about ?? []).filter(id => !known.has(id))).toEqual([])
    })
  })

  test('the same document gives the same reading, byte for byte, whatever was read in between', () => {
    fc.assert(
      fc.property(mutated, mutated, (one, other) => {
        const first = JSON.stringify(extract(toDocument(one)))
        extract(toDocument(other))
        expect(JSON.stringify(extract(toDocument(one)))).toBe(first)
      }),
      { ...RUN, numRuns: RUNS / 4 },
    )
  })

  test('the document comes back as it was, but for the day on which it was published', () => {
    holds((reading, document) => {
      const { published, publishedBasis } = reading.document
      expect(reading.document).toEqual({ ...document, ...(published ? { published, publishedBasis } : {}) })
    })
  })
})

test('a text in a language that the engine does not read is read all the same', () => {
  fc.assert(
    fc.property(mutated, fc.constantFrom('xx', 'tlh', 'und', 'zh', 'ru', 'constructor'), (input, language) => {
      const reading = extract(toDocument({ ...input, language }))
      expect(readingSchema.safeParse(reading).success).toBe(true)
      expect(reading.document.language).toBe(language)
    }),
    { ...RUN, numRuns: RUNS / 4 },
  )
})

test('strings of anything are read', () => {
  const word = fc.constantFrom(
    ...'China Russia and the agreement signed $ 4 billion ( ) “ ” " , . ; : • said he Xi May 2015 of with which that'.split(
      ' ',
    ),
  )
  const soup = fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ unit: 'binary' })), { maxLength: 60 })
  fc.assert(
    fc.property(soup, fc.constantFrom(' ', '', '\n'), (pieces, joint) => {
      const document = toDocument({ text: pieces.join(joint), language: 'en' })
      expect(readingSchema.safeParse(extract(document)).error?.message).toBe(undefined)
    }),
    { ...RUN, numRuns: 300 },
  )
})

/** A text with the stretch of `length` from a place put through `change`. */
function cut(text: string, at: number, length: number, change: (piece: string) => string): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + change(text.slice(start, start + length)) + text.slice(start + length)
}
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = randomFrom(seed)
  return list
    .map(item => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
function swapMarks(text: string, every: number, seed: number): string {
  const next = randomFrom(seed)
  return [...text].map(char => (isMark(char) && next() % every === 0 ? MARKS[next() % MARKS.length]! : char)).join('')
}
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 8
  }
}

const wordsOf = (spans: readonly Span[], text: string) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ')
/** Blanks and the marks at the end of a name tell nothing. */
const plain = (words: string) => words.replace(/\s+/g, ' ').replace(/^[ ,;:–—-]+|[ ,;:–—-]+$/g, '')

/** Every span of a value, wherever it stands. */
function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'spans' ? (part as Span[]) : key === 'document' ? [] : spansOf(part),
  )
}
