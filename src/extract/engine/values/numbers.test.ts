import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../languages/index.ts'
import { TokenSequence } from '../text/token-sequence.ts'
import { tokenize } from '../text/tokens.ts'
import { Vocabulary } from '../text/vocabulary.ts'
import { type NumberValue, numberClass } from './numbers.ts'

const vocabulary = new Vocabulary()
const numbers = numberClass(LANGUAGES.en.numbers, vocabulary)
const sequenceOf = (text: string) => new TokenSequence(tokenize(text, 0, text.length, vocabulary), new Set())
function read(text: string): { words: string; decimal: string } | null {
  const sequence = sequenceOf(text)
  const match = numbers.match(sequence, 0)
  return match && { words: sequence.textOf(0, match.to), decimal: (match.value as NumberValue).decimal }
}

describe('numbers in digits and words', () => {
  test.each([
    ['12 men', '12', '12'],
    ['1,500 men', '1,500', '1500'],
    ['3.5 million men', '3.5 million', '3500000'],
    ['10m men', '10m', '10000000'],
    ['10 m of rope', '10', '10'],
    ['4bn a year', '4bn', '4000000000'],
    ['twelve men', 'twelve', '12'],
    ['twenty-five men', 'twenty-five', '25'],
    ['two hundred and fifty men', 'two hundred and fifty', '250'],
    ['three hundred thousand men', 'three hundred thousand', '300000'],
    ['half a million men', 'half a million', '500000'],
    ['a million men', 'a million', '1000000'],
    ['a hundred men', 'a hundred', '100'],
    ['12 hundred thousand men', '12 hundred thousand', '1200000'],
    ['5,000 crore rupees', '5,000 crore', '50000000000'],
    ['two and three', 'two', '2'],
  ])('%s', (text, words, decimal) => expect(read(text)).toEqual({ words, decimal }))

  test.each(['men', 'a man', 'half of them', 'million', 'hundred', 'an agreement'])('%s is none', text =>
    expect(read(text)).toBe(null),
  )
})

test('digits are kept for numbers that may be years or days', () => {
  const digits = (text: string) => (numbers.match(sequenceOf(text), 0)!.value as NumberValue).digits
  expect([digits('2015'), digits('07'), digits('2,015'), digits('2 million'), digits('twelve')]).toEqual([
    '2015',
    '07',
    null,
    null,
    null,
  ])
})
