import { describe, expect, test } from 'vitest'
import { analyserOf } from '../../examples/parse-text.ts'
import { splitSentences } from './sentences.ts'
import { TokenSequence } from './token-sequence.ts'
import { tokenize } from './tokens.ts'

const { vocabulary, stops, abbreviations, nameWords } = analyserOf('en')
function split(text: string): string[] {
  const sequence = new TokenSequence(tokenize(text, 0, text.length, vocabulary), stops)
  const formEnd = (at: number) => nameWords.suffix.match(sequence.tokens, at, sequence.count)?.to ?? at
  const starts = splitSentences(sequence, abbreviations, formEnd)
  return starts.slice(0, -1).map((start, i) => sequence.textOf(start, starts[i + 1]!))
}

describe('a sentence ends', () => {
  test.each([
    ['at a full stop before a capital', ['Peru left.', 'Chile stayed.']],
    ['at a question or an exclamation', ['Did Peru leave?', 'It did!', 'Chile stayed.']],
    ['behind a closing quotation mark', ['“We stay.”', 'Peru left.']],
    ['before an opening one', ['Peru left.', '“We stay,” said Chile.']],
    ['before a number', ['Peru left.', '12 states stayed.']],
    ['behind a legal form', ['It was built by Meghna Boilers Co.', 'Peru left.']],
    ['before letters without case', ['Peru left.', '中国 stayed.']],
  ])('%s', (_when, sentences) => expect(split(sentences.join(' '))).toEqual(sentences))

  test('where the blank behind the full stop is missing', () => {
    expect(split('It was built of steel.The terminal is new.')).toEqual([
      'It was built of steel.',
      'The terminal is new.',
    ])
  })
})

describe('a sentence does not end', () => {
  test.each([
    'Mr. Okafor and Dr. Mwangi spoke.',
    'Agreement No. 17 was signed by Gen. Park.',
    'Donald J. Trump left.',
    'The U.S. Senate voted.',
    'It cost 3.5 million.',
    'Trade fell. it says here.',
    'See example.com for more.',
    'Meghna Boilers Co. Ltd. of Peru and Padma Pte. Ltd. left.',
  ])('%s', text => expect(split(text)).toEqual([text]))
})

test('of a text without words nothing is left out', () => {
  expect(split('…')).toEqual(['…'])
  expect(split('. . .').join(' ')).toBe('. . .')
})
