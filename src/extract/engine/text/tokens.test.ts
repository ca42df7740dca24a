import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FLAG, type Tokens, tokenize } from './tokens.ts'
import { NUMBER_WORD, POSSESSIVE_WORD, Vocabulary } from './vocabulary.ts'

const vocabulary = new Vocabulary()
for (const unit of ['USD', 'RMB', 'N']) vocabulary.addUnit(unit)
const tokensOf = (text: string) => tokenize(text, 0, text.length, vocabulary)
const wordsOf = ({ text, count, start, end }: Tokens) =>
  Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
const split = (text: string) => wordsOf(tokensOf(text))
const flagsOf = (text: string) => [...tokensOf(text).flags]

describe('words', () => {
  test.each([
    ['China and Kenya signed it.', ['China', 'and', 'Kenya', 'signed', 'it', '.']],
    ['the U.S. and the U.K.', ['the', 'U.S.', 'and', 'the', 'U.K.']],
    ['O’Neill and Sana’a don’t', ['O’Neill', 'and', 'Sana’a', 'don’t']],
    ['the G20 and the COVID-19 fund', ['the', 'G20', 'and', 'the', 'COVID', '-', '19', 'fund']],
    ['Côte d’Ivoire', ['Côte', 'd’Ivoire']],
    ['Россия и Китай', ['Россия', 'и', 'Китай']],
  ])('%s', (text, words) => expect(split(text)).toEqual(words))
})

describe('numbers keep their commas and dots, and units that touch them are cut off', () => {
  test.each([
    ['1,500.75 tonnes', ['1,500.75', 'tonnes']],
    ['in 2015, 12 men', ['in', '2015', ',', '12', 'men']],
    ['USD4.6 bn', ['USD', '4.6', 'bn']],
    ['RMB100m', ['RMB', '100', 'm']],
    ['$400bn', ['$', '400', 'bn']],
    ['3.5.', ['3.5', '.']],
  ])('%s', (text, words) => expect(split(text)).toEqual(words))
})

describe('possessives are tokens of their own', () => {
  test.each([
    ['China’s bank', ['China', '’s', 'bank']],
    ["the banks' chief", ['the', 'banks', "'", 'chief']],
    ["CHINA'S BANK", ['CHINA', "'S", 'BANK']],
  ])('%s', (text, words) => {
    const tokens = tokensOf(text)
    expect(wordsOf(tokens)).toEqual(words)
    expect([...tokens.flags].filter(flags => flags & FLAG.possessive)).toHaveLength(1)
  })

  test('a quotation mark at the start of a word is none', () => {
    expect(flagsOf("'so he said'").filter(flags => flags & FLAG.possessive)).toEqual([])
  })
})

test('flags tell words, numbers, marks, capitals and blanks', () => {
  const { word, number, mark, capital, upper, spaced } = FLAG
  expect(flagsOf('The EU, 12 to-day')).toEqual([
    spaced | word | capital,
    spaced | word | capital | upper,
    mark,
    spaced | number,
    spaced | word,
    mark,
    word,
  ])
})

test('numbers and possessives have a word of their own, unknown words none', () => {
  const { word } = tokensOf('12 zebra’s')
  expect([...word].map(id => vocabulary.wordOf(id))).toEqual([NUMBER_WORD, '', POSSESSIVE_WORD])
})

test('offsets are those of the whole text', () => {
  const text = 'Peru left. Chile stayed.'
  const tokens = tokenize(text, 11, text.length, vocabulary)
  expect(wordsOf(tokens)).toEqual(['Chile', 'stayed', '.'])
  expect(tokens.start[0]).toBe(11)
})

test('of any text, tokens stand in order and leave out nothing but blanks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      const { count, start, end } = tokensOf(text)
      let at = 0
      for (let i = 0; i < count; i++) {
        expect(text.slice(at, start[i]).replace(/[\s\u200b]/g, '')).toBe('')
        expect(end[i]!).toBeGreaterThan(start[i]!)
        at = end[i]!
      }
      expect(text.slice(at).replace(/[\s\u200b]/g, '')).toBe('')
    }),
    { seed: 1, numRuns: 300 },
  )
})
