import { describe, expect, it } from 'vitest'
import { quoteAgain, quoteWords } from './quote-words.ts'

const TEXT = 'A first line.\nThe two sides signed a contract worth $5 million in Moscow on Tuesday, said the agency.'
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

describe('quoteWords', () => {
  it('gives short words their neighbours, up to whole words and within the line', () => {
    expect(quoteWords(TEXT, spanOf('$5 million'))).toEqual({
      before: '…sides signed a contract worth ',
      words: '$5 million',
      after: ' in Moscow on Tuesday, said the…',
    })
    expect(quoteWords(TEXT, spanOf('The two')).before).toBe('')
    expect(quoteWords(TEXT, spanOf('agency.')).after).toBe('')
  })

  it('shortens long words in the middle, between words', () => {
    const text = 'word '.repeat(100).trim()
    const { words, before, after } = quoteWords(text, { start: 0, end: text.length })
    expect(words).toMatch(/^(?:word ){20,}… (?:word ?){5,}$/)
    expect([before, after]).toEqual(['', ''])
  })

  it('only begins what stands in full above', () => {
    const text = 'word '.repeat(40).trim()
    expect(quoteAgain(text, { start: 0, end: text.length }).words).toMatch(/^(?:word ){5,12}…$/)
    expect(quoteAgain(TEXT, spanOf('$5 million')).words).toBe('$5 million')
  })
})
