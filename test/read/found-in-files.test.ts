import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { pageAt, type Reading } from '../../src/model/index.ts'
import { readFiles } from '../../src/read/index.ts'
import { paragraph, writeDocx } from './write-docx.ts'

/** What is found in files that other programs pack, with the pages on which its words stand. */
const file = (name: string) =>
  name.startsWith('/') ? name : fileURLToPath(new URL(`../../src/read/${name}`, import.meta.url))

async function readOne(name: string): Promise<Reading> {
  for await (const item of readFiles([file(name)])) {
    if ('error' in item) throw item.error
    return extract(item.document)
  }
  throw new Error(`nothing in ${name}`)
}

/** The agreements of a reading by their countries, with the pages of their words. */
const agreementsOf = ({ agreements, document }: Reading) =>
  agreements.map(({ countries, instrument, spans }) => ({
    countries: countries.map(({ value }) => value).sort(),
    instrument: instrument.value,
    page: pageAt(document.pages, spans[0]!.start),
  }))

describe('agreements are found', () => {
  it('in a PDF file of two columns, in English', async () => {
    const reading = await readOne('pdf/data/joint-statement.pdf')
    expect(agreementsOf(reading)).toContainEqual({ countries: ['KE', 'NO'], instrument: 'grant', page: 1 })
  })
  it('in a Word document', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'foedera-docx-'))
    const body = [paragraph('Peru and Chile signed an agreement on customs in Lima on 3 March 2018.')]
    writeFileSync(join(folder, 'a.docx'), writeDocx({ body }))
    const [found] = agreementsOf(await readOne(join(folder, 'a.docx')))
    rmSync(folder, { recursive: true })
    expect(found).toMatchObject({ countries: ['CL', 'PE'], page: undefined })
  })
  it('in the page of a mail', async () => {
    expect(agreementsOf(await readOne('mail/data/newsletter.eml'))).toContainEqual(
      expect.objectContaining({ countries: ['KE', 'NO'], instrument: 'grant' }),
    )
  })
  it.each([
    ['soglashenie', 'ru', [1, 2]],
    ['lianhe-shengming', 'zh', [1, 2]],
  ])('as soon as the engine knows the language: %s is read as %s', async (name, language, pages) => {
    const { document } = await readOne(`pdf/data/${name}.pdf`)
    expect([document.language, document.pages?.map(({ number }) => number)]).toEqual([language, pages])
  })
})
