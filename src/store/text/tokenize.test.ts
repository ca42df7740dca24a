import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from './tokenize.ts'

const words = (text: string) => tokenize(text).words

describe('tokenize', () => {
  it.each([
    ['Agreements were signed', ['agreement', 'were', 'sign']],
    ["China's and China’s", ['china', 'and', 'china']],
    ['São Tomé, Łódź, Malmö, Ørsted', ['sao', 'tome', 'lodz', 'malmo', 'orst']],
    ['U.S.-led $400m', ['u', 's', 'led', '400m']],
    ['ＣＮＰＣ２０１５', ['cnpc2015']],
    ['Соглашения подписаны', ['соглашен', 'подписа']],
    ['ёлка Ёлка елка', ['елк', 'елк', 'елк']],
    ['Россия́ России', ['росс', 'росс']],
    ['天然气', ['天然', '然气', '气']],
    ['中俄签署LNG协议', ['中俄', '俄签', '签署', '署', 'lng', '协议', '议']],
    ['한국과 중국이', ['한국', '국과', '과', '중국', '국이', '이']],
    ['المملكة العربية', ['المملكة', 'العربية']],
    ['', []],
    ['— … ()', []],
  ])('makes of "%s"', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
  it('keeps the forms that stemming changes, for prefixes', () => {
    expect(tokenize('sustainable gas pipeline deals').forms).toEqual(['sustainable', 'gas', 'pipeline', 'deals'])
    expect(tokenize('соглашения').forms).toEqual(['соглашения'])
  })
  it('cuts words that are no words', () => {
    const [word, ...more] = words('x'.repeat(1_000_000))
    expect(word).toHaveLength(64)
    expect(more).toEqual([])
    expect(words(`${'x'.repeat(63)}😀𝒜`.repeat(3)).every(each => each.isWellFormed())).toBe(true)
  })
  it('makes the same of a text whatever its case and composition, and nothing that a database would cut again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        const made = words(text)
        expect(words(text.normalize('NFD'))).toEqual(words(text.normalize('NFC')))
        for (const word of made) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
      }),
    )
  })
  it('is linear', () => {
    const started = performance.now()
    words('corridor 天然气 соглашение '.repeat(40_000))
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
