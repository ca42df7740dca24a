import { expect, test } from 'vitest'
import { adding, keepingFirst, Lexicon, splitWords } from './lexicon.ts'
import { tokenize } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

function lexiconOf(...phrases: readonly string[]) {
  const vocabulary = new Vocabulary()
  const lexicon = new Lexicon<string[]>(vocabulary)
  for (const phrase of phrases) lexicon.put(phrase, adding(phrase))
  return (text: string, at = 0, limit = Number.POSITIVE_INFINITY) => {
    const tokens = tokenize(text, 0, text.length, vocabulary)
    return lexicon.match(tokens, at, Math.min(limit, tokens.count))
  }
}

test('the longest phrase wins', () => {
  const match = lexiconOf('line', 'line of credit', 'credit')
  expect(match('line of credit of May')).toEqual({ value: ['line of credit'], to: 3 })
  expect(match('line of sight')).toEqual({ value: ['line'], to: 1 })
  expect(match('the line')).toBe(null)
})

test('it ends at the limit at the latest', () => {
  const match = lexiconOf('United Arab Emirates', 'United')
  expect(match('United Arab Emirates', 0, 2)).toEqual({ value: ['United'], to: 1 })
})

test('one phrase may have several values, or the first alone', () => {
  const vocabulary = new Vocabulary()
  const all = new Lexicon<string[]>(vocabulary)
  const first = new Lexicon<string>(vocabulary)
  for (const value of ['Niger', 'Nigeria']) {
    all.put('NG', adding(value))
    first.put('NG', keepingFirst(value))
  }
  const tokens = tokenize('NG', 0, 2, vocabulary)
  expect(all.match(tokens, 0, 1)?.value).toEqual(['Niger', 'Nigeria'])
  expect(first.match(tokens, 0, 1)?.value).toBe('Niger')
})

test('case and accents tell nothing, and numbers are all alike', () => {
  const match = lexiconOf("Côte d'Ivoire", 'Resolution 1973')
  expect(match('COTE D’IVOIRE')?.to).toBe(2)
  expect(match('Resolution 1441')?.to).toBe(2)
})

test('an empty phrase is nowhere', () => {
  expect(new Lexicon<string>(new Vocabulary()).put(' ', keepingFirst('blank'))).toBe(0)
})

test('phrases are cut as texts are', () => {
  expect(splitWords("China's G20, 12-year U.S. aid")).toEqual([
    'china',
    "'s",
    'g20',
    ',',
    '#',
    '-',
    'year',
    'u.s.',
    'aid',
  ])
})
