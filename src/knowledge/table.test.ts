import { describe, expect, it } from 'vitest'
import { readTable, toList } from './table.ts'

const COLUMNS = { required: ['name'], optional: ['kind'] }
const read = (text: string) => [...readTable(text, 'mine.csv', COLUMNS)]

describe('readTable', () => {
  it('reads cells by column, whatever their order', () => {
    const [row] = read('kind,name\nbank,Afreximbank\n')
    expect([row?.text('name'), row?.text('kind'), row?.line]).toEqual(['Afreximbank', 'bank', 2])
  })

  it('reads a missing optional column as empty', () => {
    expect(read('name\nx')[0]?.textOrNull('kind')).toBeNull()
  })

  it.each([
    ['', 'no-header', 'mine.csv:1: the file has no header. Begin with a line that names the columns: name,kind.'],
    ['kind\nbank\n', 'missing-column', 'mine.csv:1: column "name" is missing. Add it to the header.'],
    ['name,colour\n', 'unknown-column', 'mine.csv:1: unknown column "colour". Columns are: name, kind.'],
    ['name,name\n', 'repeated-column', 'mine.csv:1: column "name" occurs twice. Drop one.'],
    [
      '#\nname,kind\nx\n',
      'wrong-cell-count',
      'mine.csv:3: 1 cells where the header has 2. Put cells that hold a comma',
    ],
  ])('says what is wrong with %j', (text, code, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }))
  })

  it('names the line of an empty required cell', () => {
    expect(() => read('name,kind\n,bank\n')[0]?.required('name')).toThrow('mine.csv:2: the cell "name" is empty.')
  })
})

describe('Row.codeList', () => {
  const codes = (cell: string) => read(`name,kind\nx,${cell}\n`)[0]?.codeList('kind', ['bank', 'fund', 'port'], 2)

  it('reads codes in their order', () => {
    expect(codes('port|bank')).toEqual(['port', 'bank'])
    expect(codes('')).toEqual([])
  })

  it.each([
    ['shop', 'unknown-code', 'mine.csv:2: "shop" is no code for "kind". Write one of: bank, fund, port.'],
    ['bank|fund|port', 'too-many-values', 'mine.csv:2: 3 values in "kind". Write 2 at most.'],
  ])('says what is wrong with %s', (cell, code, message) => {
    expect(() => codes(cell)).toThrow(expect.objectContaining({ code, message }))
  })
})

describe('toList', () => {
  it('splits, trims and drops empty and repeated values', () => {
    expect(toList('UK| Britain ||UK')).toEqual(['UK', 'Britain'])
    expect(toList('')).toEqual([])
  })
})
