import { describe, expect, it } from 'vitest'
import { ReadError } from './read-error.ts'
import { readText } from './read-text.ts'

const errorOf = (bytes: Uint8Array, options = {}) => {
  try {
    readText(bytes, options)
  } catch (error) {
    if (error instanceof ReadError) return { code: error.code, data: error.data, message: error.message }
    throw error
  }
  return null
}
const utf16 = (text: string, isBig = false) => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

describe('readText', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(readText(Buffer.from('Договор 协定'))).toBe('Договор 协定')
    expect(readText(Buffer.from('\uFEFFtext'))).toBe('text')
  })
  it('reads UTF-16 by its mark, and by its look', () => {
    expect(readText(utf16('\uFEFFДоговор 协定'))).toBe('Договор 协定')
    expect(readText(utf16('\uFEFFДоговор', true))).toBe('Договор')
    expect(readText(utf16('China and Russia signed.'))).toBe('China and Russia signed.')
    expect(readText(utf16('China and Russia signed.', true))).toBe('China and Russia signed.')
  })
  it('says where the first byte stands that is not UTF-8, and what to do', () => {
    expect(errorOf(Buffer.from('one\ntwo caf\xe9 three', 'latin1'))).toEqual({
      code: 'not-utf8',
      data: { byte: '0xE9', offset: 11, row: 2, charset: 'WINDOWS-1252' },
      message:
        'Not UTF-8: byte 0xE9 at offset 11, line 2. Save it as UTF-8, or convert it, for example with "iconv -f WINDOWS-1252 -t UTF-8".',
    })
    const cyrillic = Buffer.from('\xd0\xee\xf1\xf1\xe8\xff \xe8 \xca\xe8\xf2\xe0\xe9 2015', 'latin1')
    expect(errorOf(cyrillic)?.message).toContain('"iconv -f WINDOWS-1251 -t UTF-8"')
    const chinese = Buffer.from([0xd6, 0xd0, 0xb9, 0xfa, 0xba, 0xcd, 0xb6, 0xed, 0xc2, 0xde, 0xcb, 0xb9])
    expect(errorOf(chinese)?.message).toContain('"iconv -f GB18030 -t UTF-8"')
    expect(errorOf(Buffer.from('caf\xe9', 'latin1'))?.data.offset).toBe(3)
    expect(errorOf(Buffer.from('ab\xe4\xb8', 'latin1'))?.data.offset).toBe(2)
    expect(errorOf(Buffer.from('中文\x80 a', 'latin1'))?.code).toBe('not-utf8')
  })
  it.each([
    ['windows-1251', Buffer.from('<meta charset="windows-1251"><p>\xc4\xee\xe3', 'latin1'), 'Дог'],
    [
      'gb18030',
      Buffer.concat([
        Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>'),
        Buffer.from([0xd6, 0xd0]),
      ]),
      '中',
    ],
    ['windows-1252', Buffer.from("<meta charset='iso-8859-1'><p>caf\xe9", 'latin1'), 'café'],
  ])('reads a page that names %s', (_, bytes, end) => {
    expect(readText(bytes, { html: true }).endsWith(end)).toBe(true)
    expect(errorOf(bytes)?.code).toBe('not-utf8')
  })
  it('says that a character set is unknown', () => {
    expect(errorOf(Buffer.from('<meta charset="klingon">\xe9', 'latin1'), { html: true })?.code).toBe('unknown-charset')
  })
  it.each([
    ['a PDF file', Buffer.from('%PDF-1.7 …')],
    ['a ZIP archive (such as .docx or .odt)', Buffer.from('PK\x03\x04word')],
    ['binary data', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 13))],
  ])('refuses %s', (kind, bytes) => {
    expect(errorOf(bytes)).toMatchObject({ code: 'binary', data: { kind } })
  })
  it.each(['', ' \n\t\n', '\uFEFF'])('finds %j empty', text => {
    expect(errorOf(Buffer.from(text))?.code).toBe('empty')
  })
  it('keeps a text with a few zeros', () => {
    expect(readText(Buffer.from('China\0 and Russia signed a contract on gas.'))).toContain('\0')
  })
})
