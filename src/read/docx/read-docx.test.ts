import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { item, note, paragraph, table, writeDocx } from '../../../test/read/write-docx.ts'
import { writeZip } from '../../../test/read/write-zip.ts'
import { readApart } from '../apart/read-apart.ts'
import { ReadError } from '../read-error.ts'
import { readDocx } from './read-docx.ts'

const STATEMENT = {
  body: [
    paragraph('Joint communiqué of Peru and Chile', 'Title'),
    paragraph('Lima, 3 March 2018'),
    note('Peru and Chile signed an agreement on customs in Lima on 3 March 2018.', 1),
    paragraph('What was agreed', 'Heading1'),
    paragraph('The two sides will:'),
    item('open a second crossing at Tacna;', 1),
    item('lend each other officers.', 1),
    paragraph('They also agreed on these steps:'),
    item('a joint office in 2019', 2),
    item('one form for both', 2),
    table([
      ['Project', 'Amount'],
      ['Crossing', '$12 million'],
      ['Office', '$3 million'],
    ]),
  ],
  footnotes: ['In force for five years.'],
  core: '<dc:title>Template</dc:title><dc:creator>J. Typist</dc:creator><dcterms:created>2018-03-05T08:00:00Z</dcterms:created>',
}

describe('readDocx', () => {
  it('reads headings, paragraphs, lists, tables and notes as those of a page', async () => {
    expect(await readDocx(writeDocx(STATEMENT))).toEqual({
      title: 'Joint communiqué of Peru and Chile',
      authors: [],
      published: '2018-03-05',
      text: `Joint communiqué of Peru and Chile

Lima, 3 March 2018

Peru and Chile signed an agreement on customs in Lima on 3 March 2018.

What was agreed

The two sides will:

• open a second crossing at Tacna;
• lend each other officers.

They also agreed on these steps:

1. a joint office in 2019
2. one form for both

| Project | Amount |
| --- | --- |
| Crossing | $12 million |
| Office | $3 million |

1. In force for five years.`,
    })
  })
  it('believes what it says of itself where the text bears it out', async () => {
    const body = [paragraph('Peru and Chile sign'), paragraph('By Ana Rojas, Lima. On 3 March 2018 they signed.')]
    const core = (title: string, author: string, made: string) =>
      `<dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dcterms:created>${made}T08:00:00Z</dcterms:created>`
    const read = async (given: string) => {
      const { text: _, ...known } = await readDocx(writeDocx({ body, core: given }))
      return known
    }
    expect(await read(core('Peru and Chile sign', 'Ana Rojas', '2018-03-03'))).toMatchObject({
      authors: ['Ana Rojas'],
      published: '2018-03-03',
    })
    expect(await read(core('Minutes of 2015', 'Office User', '2021-01-01'))).toEqual({ authors: [] })
    expect(await read('')).toEqual({ authors: [] })
  })
  it.each([
    ['nothing', Buffer.alloc(0), 'damaged', ''],
    ['an old Word file', Buffer.from('\xd0\xcf\x11\xe0 and so on', 'latin1'), 'binary', 'an old Office file'],
    [
      'one with a password',
      Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
      'password',
    ],
    ['an OpenDocument file', writeZip({ mimetype: 'x', 'content.xml': '<a/>' }), 'binary', 'OpenDocument'],
    ['a spreadsheet', writeZip({ 'xl/workbook.xml': '<a/>' }), 'binary', 'Excel'],
    ['an archive', writeZip({ 'a.txt': 'a' }), 'binary', 'a ZIP archive'],
    ['one without text', writeDocx({ body: [] }), 'empty', ''],
    ['one that is no XML', writeDocx({ body: ['<w:p'] }), 'damaged', 'a Word document'],
    ['half of one', writeDocx(STATEMENT).subarray(0, 900), 'damaged', 'a Word document'],
    [
      'one that says to unfold to gigabytes',
      writeZip({ 'word/document.xml': 'a' }, { 'word/document.xml': 4e9 }),
      'too-hard',
      '',
    ],
  ])('refuses %s in words', async (_, bytes, code, words) => {
    const refused = await readDocx(bytes).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ReadError)
    expect(refused).toMatchObject({ code, message: expect.stringContaining(words) })
  })
  it('loads nothing that it names, and holds one that hides what it unfolds to', async () => {
    const bomb = writeZip(
      {
        'word/document.xml': `<a>${' '.repeat(160 * 2 ** 20)}</a>`,
        '_rels/.rels': '<a/>',
        '[Content_Types].xml': '<a/>',
      },
      { 'word/document.xml': 1000 },
    )
    const refused = await readApart(bomb, 'docx', { time: 120_000, memory: 48 }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ReadError)
    expect((refused as ReadError).code).toMatch(/^(?:damaged|too-hard)$/)
    const entity = writeDocx({
      ...STATEMENT,
      more: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' },
    })
    expect(
      await readDocx(entity).then(
        ({ text }) => text,
        () => '',
      ),
    ).not.toContain('root')
  }, 120_000)
  it('reads or refuses what was spoilt on its way', async () => {
    const bytes = writeDocx(STATEMENT)
    const flips = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 10,
    })
    await fc.assert(
      fc.asyncProperty(flips, fc.option(fc.nat({ max: bytes.length }), { freq: 3 }), async (changes, cut) => {
        const spoilt = Buffer.from(bytes)
        for (const [at, byte] of changes) spoilt[at] = byte
        const read = readApart(cut === null ? spoilt : spoilt.subarray(0, cut), 'docx', { time: 60_000, memory: 512 })
        await read.then(
          ({ text }) => expect(text).not.toBe(''),
          (error: unknown) => expect(error).toBeInstanceOf(ReadError),
        )
      }),
      { seed: 1, numRuns: 60 },
    )
  }, 120_000)
})
