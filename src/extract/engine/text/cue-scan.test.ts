import { expect, test } from 'vitest'
import { CueScan } from './cue-scan.ts'
import { Lexicon } from './lexicon.ts'
import { Vocabulary } from './vocabulary.ts'

type Casing = 'any' | 'capital' | 'upper'

function scanFor(
  phrases: Readonly<Record<string, Casing>>,
  words: readonly string[] = [],
  paired: readonly string[] = [],
) {
  const vocabulary = new Vocabulary()
  const lexicon = new Lexicon<Casing>(vocabulary)
  for (const [phrase, casing] of Object.entries(phrases)) lexicon.put(phrase, () => casing)
  const ids = (list: readonly string[]) => new Set(list.map(word => vocabulary.intern(word)))
  const scan = new CueScan(vocabulary, {
    lexicon,
    isCue: (casing, { isCapital, isUpper }) => casing === 'any' || (casing === 'capital' ? isCapital : isUpper),
    words: ids(words),
    openers: ids(['for']),
    paired: ids(paired),
  })
  return (text: string) => scan.sees(text)
}

test('a word is seen however it is written, a longer one that holds it is not', () => {
  const sees = scanFor({ said: 'any' }, ['view'])
  expect(['he said', 'SAID', '“said', 'in his view'].map(sees)).toEqual([true, true, true, true])
  expect(['', 'unsaid', 'saids', 'sai d', 'views'].map(sees)).toEqual([false, false, false, false, false])
})

test('a name needs its capital, an acronym all of them', () => {
  const sees = scanFor({ China: 'capital', IN: 'upper' })
  expect(['China', 'CHINA', 'IN', "China's"].map(sees)).toEqual([true, true, true, true])
  expect(['china', 'In', 'in'].map(sees)).toEqual([false, false, false])
})

test('of a phrase every word must follow; a shorter one that it begins with is seen by itself', () => {
  const sees = scanFor({ 'Peter Mutharika': 'capital', 'line of credit': 'any', 'line of': 'upper' })
  expect(['Peter Mutharika', 'a line of credit', 'a LINE of'].map(sees)).toEqual([true, true, true])
  expect(['Peter', 'Peter saw Mutharika', 'a line of'].map(sees)).toEqual([false, false, false])
})

test('words with other signs in them are words', () => {
  const sees = scanFor({ 'U.S.': 'upper', "O'Neill": 'capital', "Côte d'Ivoire": 'capital' })
  expect(['the U.S. left', 'O’Neill', 'Côte d’Ivoire'].map(sees)).toEqual([true, true, true])
  expect(['U boat', 'Oliver', 'Côte d’Azur', 'don’t'].map(sees)).toEqual([false, false, false, false])
})

test('an opener is seen at the head of a sentence only', () => {
  const sees = scanFor({})
  expect(['For him, it', 'a. for him', 'a\nfor him', '• for'].map(sees)).toEqual([true, true, true, true])
  expect(['bread for him', 'bread, for him'].map(sees)).toEqual([false, false])
})

test('words of a pair are seen together only', () => {
  const sees = scanFor({}, [], ['clearly', 'failure'])
  expect(['clearly', 'clearly a failure', 'clearly, clearly'].map(sees)).toEqual([false, true, true])
})

test('a stretch without a blank that may be cut anywhere counts as seen', () => {
  expect(scanFor({ said: 'any' })('-x'.repeat(3000))).toBe(true)
})
