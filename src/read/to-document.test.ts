import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentSchema } from '../model/index.ts'
import { asInput } from './as-input.ts'
import { ReadError } from './read-error.ts'
import { toDocument } from './to-document.ts'

const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error instanceof ReadError ? error.code : error
  }
  return null
}

describe('toDocument', () => {
  it('puts the title and a blank line before the text', () => {
    const document = toDocument({ title: 'Ties deepen', text: 'China signed.', published: '2015-05-09' })
    expect(document).toEqual({
      id: createHash('sha256').update('Ties deepen\n\nChina signed.\n2015-05-09').digest('hex'),
      title: 'Ties deepen',
      authors: [],
      published: '2015-05-09',
      publishedBasis: 'given',
      language: 'en',
      text: 'Ties deepen\n\nChina signed.',
      body: { start: 13, end: 26 },
    })
  })
  it('takes only the text where it begins with the title', () => {
    const document = toDocument({ title: 'Ties deepen', text: 'Ties deepen\nChina signed.' })
    expect(document.text).toBe('Ties deepen\nChina signed.')
    expect(document.body).toEqual({ start: 0, end: 25 })
  })
  it('takes no title for the beginning of a text that goes on within its last word', () => {
    expect(toDocument({ title: 'China sign', text: 'China signed.' }).text).toBe('China sign\n\nChina signed.')
    expect(toDocument({ title: '中俄签署', text: '中俄签署。' }).text).toBe('中俄签署。')
  })
  it('tells the language where none is stated, or where metadata state what cannot be', () => {
    const text = 'Россия и Китай подписали соглашение о поставках газа.'
    expect(toDocument({ text }).language).toBe('ru')
    expect(toDocument({ text, language: 'en' }).language).toBe('en')
    expect(toDocument({ text, language: 'en' }, { basis: 'metadata' }).language).toBe('ru')
    expect(toDocument({ text: 'Ties deepen', language: 'en-GB' }, { basis: 'metadata' }).language).toBe('en')
  })
  it('changes line ends, NUL and lone surrogates, and nothing else', () => {
    expect(toDocument({ text: 'a\r\nb\rc\0d\uD800e  \tf \uFEFF' }).text).toBe('a\nb\nc\uFFFDd\uFFFDe  \tf \uFEFF')
  })
  it.each([
    ['2015-05-08', '2015-05-08'],
    ['2015-05', '2015-05'],
    ['2015-05-08T23:30:00-07:00', '2015-05-08'],
    ['2015-05-08T23:30:00.000Z', '2015-05-08'],
    ['2015-05-08 10:00', '2015-05-08'],
    ['2015-05-08/2015-05-09', '2015-05-08/2015-05-09'],
    ['2016-02-29', '2016-02-29'],
    ['XXXX-12-20', 'XXXX-12-20'],
    ['2015~', '2015~'],
  ])('reads the date %s', (given, published) => {
    expect(toDocument({ text: 'a', published: given }).published).toBe(published)
  })
  it.each(['May 8', '08.05.2015', '2015-13-01', '2015-02-30', '2015-02-29', 'yesterday', '20150508', '..'])(
    'refuses the date %s',
    published => {
      expect(() => toDocument({ text: 'a', published })).toThrow(`published is "${published}", which is no date.`)
    },
  )
  it.each([null, undefined, '', ' '])('takes %j for no date', published => {
    expect(toDocument({ text: 'a', published })).not.toHaveProperty('published')
  })
  it('keeps where pages begin, behind the title and in the text as it is kept', () => {
    const pages = [
      { number: 1, start: 0 },
      { number: 3, start: 7 },
    ]
    const document = toDocument({ title: 'Ties', text: 'One.\r\n\nTwo.', pages })
    expect(document.pages?.map(({ number, start }) => [number, document.text.slice(start)])).toEqual([
      [1, 'One.\n\nTwo.'],
      [3, 'Two.'],
    ])
    expect(toDocument(asInput(document))).toEqual(document)
    expect(toDocument({ ...document, authors: [] }).pages).toEqual(document.pages)
    expect(toDocument({ text: 'a', pages: [] })).not.toHaveProperty('pages')
    for (const wrong of [pages.toReversed(), [{ number: 1, start: 9 }], [pages[0]!, { number: 2, start: 0 }]])
      expect(codeOf(() => toDocument({ text: 'One.', pages: wrong }))).toBe('bad-input')
  })
  it('takes authors from the metadata, else from a byline', () => {
    expect(toDocument({ text: 'By Jane Doe\nText.', authors: ['Li Wei'] }).authors).toEqual(['Li Wei'])
    expect(toDocument({ title: 'T', text: 'By Jane Doe\nText.' }).authors).toEqual(['Jane Doe'])
  })
  it.each([
    ['Ties deepen\n\nChina signed.', 'Ties deepen'],
    ['Ties deepen\nBy Jane Doe\nChina signed.', 'Ties deepen'],
    ['Ties deepen\nMay 9, 2015\nChina signed.', 'Ties deepen'],
    ['中韩续签本币互换\n发布时间:2024-12-01 来源: 新华网\n正文。', '中韩续签本币互换'],
    ['China signed a contract.\n\nIt is worth much.', undefined],
    ['China signed a contract\nwith Russia on Friday.', undefined],
    ['Share this:\n\nChina signed.', undefined],
    ['Source: US Whitehouse\n\nChina signed.', undefined],
    ['By Jane Doe\n\nChina signed.', undefined],
    ['Only this line', undefined],
  ])('finds the headline of %j', (text, title) => {
    expect(toDocument({ text }).title).toBe(title)
    expect(toDocument({ text }).text).toBe(text)
  })
  it('takes the first part of a language tag', () => {
    expect(toDocument({ text: 'a', language: 'zh-Hant-TW' }).language).toBe('zh')
    expect(toDocument({ text: 'a', language: '' }).language).toBe('en')
  })
  it('refuses more than 20 MB, also of letters that take three bytes', () => {
    expect(codeOf(() => toDocument({ text: 'a'.repeat(20 * 2 ** 20 + 1) }))).toBe('too-large')
    expect(codeOf(() => toDocument({ text: '中'.repeat(7 * 2 ** 20) }))).toBe('too-large')
    expect(codeOf(() => toDocument({ text: 'a'.repeat(20 * 2 ** 20) }))).toBeNull()
  })
  it('is valid, keeps the length of the text, and changes nothing the second time', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map(text => `${text}\r\n\uDC00`),
      fc.constant('A b\n\nc'),
    )
    fc.assert(
      fc.property(anyText, fc.option(anyText), (text, title) => {
        const document = toDocument({ text, title })
        expect(documentSchema.safeParse(document).success).toBe(true)
        expect(document.text.slice(document.body.start, document.body.end)).toBe(toDocument({ text }).text)
        expect(document.body.end).toBe(document.text.length)
        expect(document.body.end - document.body.start).toBe(text.replaceAll('\r\n', '\n').length)
        const again = toDocument(document)
        expect([again.text, again.id, again.title]).toEqual([document.text, document.id, document.title])
      }),
      { seed: 1, numRuns: 30 },
    )
  })
})
