import { describe, expect, it } from 'vitest'
import { KnowledgeError } from './knowledge-error.ts'
import { parseCsv } from './parse-csv.ts'

const parse = (text: string) => [...parseCsv(text, 'mine.csv')]
const cells = (text: string) => parse(text).map(record => record.cells)

describe('parseCsv', () => {
  it('splits cells and trims them', () => {
    expect(cells('a, b ,c\n1,,3\n')).toEqual([
      ['a', 'b', 'c'],
      ['1', '', '3'],
    ])
  })

  it('keeps commas, doubled quotes and line ends inside quotes', () => {
    expect(cells('"a,b" , "say ""yes""","two\nlines",\n')).toEqual([['a,b', 'say "yes"', 'two\nlines', '']])
  })

  it('reads CRLF, a byte order mark and a last line without an end', () => {
    expect(cells('\ufeffa,b\r\n"c",d\r\ne,f')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ])
  })

  it('skips comments and empty lines, and counts them', () => {
    const records = parse('# source\n\na\n  \n"b\nc"\nd\n')
    expect(records.map(record => record.line)).toEqual([3, 5, 7])
  })

  it('reads nothing from nothing', () => {
    expect(cells('')).toEqual([])
    expect(cells('# only a comment')).toEqual([])
  })

  it('names the file and the line of a quote that is never closed', () => {
    const unclosed = () => parse('a\nb,"c\n')
    expect(unclosed).toThrow(KnowledgeError)
    expect(unclosed).toThrow('mine.csv:2: a quote is never closed. Close the cell with ".')
  })

  it('refuses text after a closing quote', () => {
    expect(() => parse('"a" b,c\n')).toThrow('mine.csv:1: text after the closing quote of cell 1.')
  })

  it('hands on each record before it reads the next', () => {
    const records = parseCsv('a\n"b', 'mine.csv')
    expect(records.next().value?.cells).toEqual(['a'])
    expect(() => records.next()).toThrow('mine.csv:2: a quote is never closed.')
  })

  it('takes time linear in the length', () => {
    const time = (rows: number) => {
      const text = 'a,b,c,d\n'.repeat(rows)
      const start = performance.now()
      expect(parse(text)).toHaveLength(rows)
      return performance.now() - start
    }
    time(20_000)
    expect(time(200_000)).toBeLessThan(2_000)
  })
})
