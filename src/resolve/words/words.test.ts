import { describe, expect, test } from 'vitest'
import { conceptOf } from './concepts.ts'
import { stem } from './stem.ts'
import { tokensOf } from './tokens-of.ts'

const concept = (word: string) => conceptOf(stem(tokensOf(word)[0]!))

describe('words', () => {
  test.each([
    ["Kenya's Export-Import Bank", ['kenya', 'export', 'import', 'bank']],
    ['Соглашение о газе', ['soglashenie', 'o', 'gaze']],
    ['São Tomé', ['sao', 'tome']],
    ['中俄东线天然气', ['中俄', '俄东', '东线', '线天', '天然', '然气']],
    ['', []],
  ])('of %s', (text, words) => expect(tokensOf(text)).toEqual(words))

  test.each([
    ['supplies', 'supply'],
    ['construction', 'constructing'],
    ['railways', 'railway'],
  ])('%s and %s are forms of one', (a, b) => expect(stem(a)).toBe(stem(b)))

  test.each([
    ['fishing', 'fisheries'],
    ['lunar', 'moon'],
    ['железнодорожный', 'railway'],
    ['渔业', 'fishery'],
    ['atomic', 'ядерный'],
  ])('%s and %s mean the same', (a, b) => expect(concept(a)).toBe(concept(b)))

  test.each([
    ['oil', 'gas'],
    ['road', 'railway'],
    ['wheat', 'rice'],
    ['Narva', 'Narvik'],
  ])('%s and %s do not', (a, b) => expect(concept(a)).not.toBe(concept(b)))
})
