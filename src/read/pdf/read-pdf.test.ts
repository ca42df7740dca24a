import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toDocument } from '../to-document.ts'
import { readPdf } from './read-pdf.ts'

/** Files that were printed from pages written for the project, each beside the text that is to be read (data/README.md). */
const FOLDER = new URL('data/', import.meta.url)
const NAMES = readdirSync(FOLDER).filter(name => name.endsWith('.pdf'))
const readData = (name: string) => readFileSync(new URL(name, FOLDER))

const EXPECTED: Readonly<Record<string, { readonly title: string; readonly pages: readonly string[] }>> = {
  'joint-statement.pdf': {
    title: 'Joint Statement on Geothermal Energy between the Republic of Kenya and the Kingdom of Norway',
    pages: ['Joint Statement on', '7. The Prime Minister invited'],
  },
  'soglashenie.pdf': {
    title:
      'Соглашение между Правительством Российской Федерации и Правительством Социалистической Республики Вьетнам о поставках нефти',
    pages: ['Соглашение между', 'реже одного раза'],
  },
  'lianhe-shengming.pdf': {
    title: '中华人民共和国和老挝人民民主共和国联合声明',
    pages: ['中华人民共和国和', '通与协调，共同'],
  },
}

describe.each(NAMES)('%s', name => {
  it('yields its text, its title, and where its pages begin', async () => {
    const { text, title, pages, ...rest } = await readPdf(readData(name))
    expect(text).toBe(readFileSync(new URL(name.replace('.pdf', '.txt'), FOLDER), 'utf8').trimEnd())
    expect(title).toBe(EXPECTED[name]?.title)
    const starts = EXPECTED[name]?.pages ?? []
    expect(pages.map(({ number, start }, index) => [number, text.slice(start, start + starts[index]!.length)])).toEqual(
      starts.map((words, index) => [index + 1, words]),
    )
    // It was printed years after what it tells of.
    expect(rest).toEqual({ authors: [] })
  })
  it('yields no running heads and no numbers of pages', async () => {
    const { text } = await readPdf(readData(name))
    expect(text).not.toMatch(/Press Office|Бюллетень|2016 \/ 05|– \d –/)
  })
  it('yields the same document every time', async () => {
    const [one, other] = await Promise.all([readPdf(readData(name)), readPdf(readData(name))])
    const toIt = ({ pages, ...read }: typeof one) => toDocument({ ...read, pages: [...pages] })
    expect(toIt(one)).toEqual(toIt(other))
  })
})
