import { expect, test } from 'vitest'
import { foldWord } from './fold.ts'
import { Vocabulary } from './vocabulary.ts'

const find = (vocabulary: Vocabulary, word: string) => vocabulary.find(`<${word}>`, 1, word.length + 1)

test('a word has one number, whatever its case and accents', () => {
  const vocabulary = new Vocabulary()
  const id = vocabulary.intern('Malé')
  expect([vocabulary.intern('male'), vocabulary.intern('MALÉ'), find(vocabulary, 'malé')]).toEqual([id, id, id])
  expect(vocabulary.wordOf(id)).toBe('male')
})

test('letters that Unicode does not decompose are folded too', () => {
  expect(['Łódź', 'Tromsø', 'Đà', 'Diyarbakır', 'Erdoğan', 'São'].map(foldWord)).toEqual([
    'lodz',
    'tromso',
    'da',
    'diyarbakir',
    'erdogan',
    'sao',
  ])
})

test('both apostrophes are one, letters without case are themselves', () => {
  expect([foldWord('O’Neill'), foldWord('О’Нил'), foldWord('中国')]).toEqual(["o'neill", "о'нил", '中国'])
})

test('what was never interned has no number', () => {
  const vocabulary = new Vocabulary()
  vocabulary.intern('treaty')
  expect(['treat', 'treaties', 'treatx', ''].map(word => find(vocabulary, word))).toEqual([0, 0, 0, 0])
  expect(vocabulary.wordOf(99)).toBe('')
})

test('numbers stay as they are when the table grows', () => {
  const vocabulary = new Vocabulary()
  const words = Array.from({ length: 40_000 }, (_, i) => `word${i}`)
  const ids = words.map(word => vocabulary.intern(word))
  expect(vocabulary.size).toBe(new Vocabulary().size + words.length)
  expect(words.map(word => vocabulary.intern(word))).toEqual(ids)
  expect(words.filter((word, i) => find(vocabulary, word) !== ids[i])).toEqual([])
})
