import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lines, stream, writePages, writePdf } from '../../../test/read/write-pdf.ts'
import { documentSchema } from '../../model/index.ts'
import { ReadError } from '../read-error.ts'
import { toDocument } from '../to-document.ts'
import { readApart } from './read-apart.ts'

const PDF = readFileSync(new URL('../pdf/data/joint-statement.pdf', import.meta.url))
const codeOf = (bytes: Uint8Array, bounds?: Parameters<typeof readApart>[2]) =>
  readApart(bytes, 'pdf', bounds).then(
    ({ text }) => text,
    (error: unknown) => (error instanceof ReadError ? error.code : error),
  )
const SENTENCE = 'Kenya and Norway signed an agreement on geothermal energy in Nairobi.'

describe('files that cannot be read', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'damaged'],
    ['something else', Buffer.from('<!doctype html><p>Log in'), 'damaged'],
    ['a beginning only', PDF.subarray(0, 200), 'damaged'],
    [
      'no pages',
      writePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>']),
      'only-pictures',
    ],
    ['pictures', writePages(3, stream('q 500 0 0 700 0 0 cm /Im1 Do Q')), 'only-pictures'],
    ['text of a stamp only', writePages(1, stream(lines('COPY'))), 'only-pictures'],
    [
      'letters in a table of signs that is not in it',
      writePdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
        stream('BT /F1 12 Tf 72 700 Td <d6d0b9fab6edc2deccfabda9> Tj ET'),
        '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>',
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>',
        '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
      ]),
      'no-letters',
    ],
    ['too many pages', writePages(2001, stream(lines(SENTENCE))), 'too-many-pages'],
    [
      'a password',
      writePages(
        1,
        stream(lines(SENTENCE)),
        `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
      ),
      'encrypted',
    ],
  ])('are refused: %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })
  it('are refused with the number of their pages', async () => {
    const refused = await readApart(writePages(3, stream('q Q')), 'pdf').catch((error: unknown) => error)
    expect((refused as ReadError).message).toContain('There is no text in it: it is pictures of pages (3).')
  })
})

describe('bounds', () => {
  it('hold a file that unfolds to more than there may be', async () => {
    const content = deflateSync(Buffer.from(`${lines(SENTENCE)}\n${' '.repeat(300 * 2 ** 20)}`))
    expect(await codeOf(writePages(1, stream(content, '/Filter /FlateDecode')), { time: 120_000, memory: 64 })).toBe(
      'too-hard',
    )
  }, 120_000)
  it('hold a file that takes too long', async () => {
    expect(await codeOf(writePages(400, stream(`${lines(SENTENCE)} `.repeat(2000))), { time: 300, memory: 1024 })).toBe(
      'too-hard',
    )
  }, 60_000)
  it('leave the files behind it unharmed', async () => {
    const bad = codeOf(writePages(400, stream(`${lines(SENTENCE)} `.repeat(2000))), { time: 300, memory: 1024 })
    const good = codeOf(writePages(1, stream(lines(SENTENCE))))
    expect([await bad, await good]).toEqual(['too-hard', SENTENCE])
  }, 60_000)
})

describe('what files would have done', () => {
  it('is not done: no script is run, nothing is loaded', async () => {
    const open =
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (throw new Error\\(1\\); app.alert\\(1\\)) >> >>'
    const bytes = writePages(1, stream(lines(SENTENCE)))
      .toString('latin1')
      .replace('<< /Type /Catalog /Pages 2 0 R >>', open)
    expect(await codeOf(Buffer.from(bytes, 'latin1'))).toBe(SENTENCE)
  })
})

/** What may happen to a file on its way: bytes changed, a cut, a part twice. */
const mutation = fc.record({
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 255 })), { maxLength: 12 }),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 2 }),
  twice: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
})

function mutate(
  bytes: Buffer,
  { flips, cut, twice }: typeof mutation extends fc.Arbitrary<infer T> ? T : never,
): Buffer {
  const mutated = Buffer.from(bytes)
  for (const [at, byte] of flips) mutated[Math.floor(at * (bytes.length - 1))] = byte
  const kept = cut === null ? mutated : mutated.subarray(0, Math.floor(cut * mutated.length))
  const half = twice === null ? 0 : Math.floor(twice * kept.length)
  return Buffer.concat([kept.subarray(0, half), kept.subarray(half / 2, half), kept.subarray(half)])
}

it('mutated files are read or refused, and what is read is a document', async () => {
  await fc.assert(
    fc.asyncProperty(mutation, async given => {
      try {
        const { pages, ...read } = await readApart(mutate(PDF, given), 'pdf', { time: 60_000, memory: 512 })
        const document = toDocument({ ...read, pages: pages ? [...pages] : null }, { basis: 'metadata' })
        expect(documentSchema.safeParse(document).success).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError)
      }
    }),
    { seed: 1, numRuns: 40 },
  )
}, 240_000)
