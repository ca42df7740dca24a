import { describe, expect, it } from 'vitest'
import { buildReading, evidenced } from '../../test/build-reading.ts'
import { parseCsv } from '../knowledge/parse-csv.ts'
import { csv } from './csv.ts'
import { toCsvRow } from './csv-row.ts'
import { toText } from './format.ts'

const TEXT = 'Norway and Kenya signed "a pact, on fish".\nThey also signed =SUM(A1), worth $3m.'
const build = buildReading(TEXT, 'Two pacts')
const amount = { value: '3000000', currency: 'USD', qualifier: 'about', of: 'total' } as const
const reading = build.reading({
  agreements: [
    build.agreement('"a pact, on fish"', {
      countries: [evidenced('NO', build.at('Norway')), evidenced('KE', build.at('Kenya'))],
    }),
    build.agreement('=SUM(A1)', { amounts: [evidenced(amount, build.at('$3m'))] }),
  ],
})

describe('csv', () => {
  const text = toText(csv, [{ name: 'news/a, b.txt', reading: { ref: '-7', ...reading } }])

  it('has a byte order mark, CRLF and a row an agreement', () => {
    expect(text.startsWith('\uFEFFfile,ref,document,')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(4)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/)
  })
  it('is read back as it was, but for disarmed formulas', () => {
    const [head, ...rows] = parseCsv(text, 'out.csv').map(record => record.cells)
    const of = (row: number, column: string) => rows[row]?.[head!.findIndex(name => name.trim() === column)]
    expect(of(0, 'file')).toBe('news/a, b.txt')
    expect(of(0, 'ref')).toBe("'-7")
    expect(of(0, 'documentTitle')).toBe('Two pacts')
    expect(of(0, 'title')).toBe('"a pact, on fish"')
    expect(of(0, 'countries')).toBe('NO; KE')
    expect(of(0, 'count')).toBe('1')
    expect(of(1, 'words')).toBe("'=SUM(A1)")
    expect(of(1, 'amounts')).toBe('USD 3000000 about')
    expect(rows.every(row => row.length === head!.length)).toBe(true)
  })
})

describe('toCsvRow', () => {
  it('disarms whatever a spreadsheet would run', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx']) expect(toCsvRow([formula])).toMatch(/^"?'/)
    expect(toCsvRow(['1-1', 'a=b', ''])).toBe('1-1,a=b,\r\n')
  })
  it('quotes commas, quotes and line ends', () => {
    expect(toCsvRow(['a,b', 'say "x"', 'two\nlines'])).toBe('"a,b","say ""x""","two\nlines"\r\n')
  })
})
