import { describe, expect, test } from 'vitest'
import { parseText } from '../../examples/parse-text.ts'

/** Noun phrases with what joins them to what stands before, and their heads. */
const phrasesOf = (text: string) =>
  parseText(text).flatMap(({ phrases, sequence }) =>
    phrases.map(({ from, to, head, relation }) => {
      const words = sequence.textOf(from, to)
      const noun = sequence.textOf(head, head + 1)
      return `${relation ? `${relation} ` : ''}${words}${noun === words ? '' : ` <${noun}>`}`
    }),
  )

describe('phrases, what joins them, and their heads', () => {
  test.each([
    [
      'The loan from China to Kenya for the railway between Nairobi and Mombasa',
      ['The loan <loan>', 'from China', 'to Kenya', 'for the railway <railway>', 'between Nairobi', 'between Mombasa'],
    ],
    [
      'an agreement on the avoidance of double taxation and on visas',
      ['an agreement <agreement>', 'on the avoidance <avoidance>', 'of double taxation <taxation>', 'on visas'],
    ],
    ['a $200 million loan with a grace period', ['a $200 million loan <loan>', 'with a grace period <period>']],
    ['the 2007 treaty', ['the 2007 treaty <treaty>']],
    ['Kenya signed it under a 2013 contract.', ['Kenya', 'it', 'under a 2013 contract <contract>']],
  ])('%s', (text, phrases) => expect(phrasesOf(text)).toEqual(phrases))
})

test('what is joined by "and" hangs on the same preposition where it begins alike', () => {
  expect(phrasesOf('a treaty on fishing, mining and trade')).toEqual([
    'a treaty <treaty>',
    'on fishing',
    'on mining',
    'on trade',
  ])
})
