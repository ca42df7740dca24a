import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csv, markdown, toEntryPage, toHtml, toText } from '../../src/export/index.ts'
import { extract } from '../../src/extract/index.ts'
import type { Reading } from '../../src/model/index.ts'
import { readFiles } from '../../src/read/index.ts'
import { type Input, quoteKey, showEntry } from '../../src/register/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { addAll } from '../register/add-all.ts'

/** Whoever quotes from a file of pages says the page. */
const STATEMENT = fileURLToPath(new URL('../../src/read/pdf/data/joint-statement.pdf', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'foedera-pages-'))
let store: Store
let input: Extract<Input, { document: unknown }>
let reading: Reading

beforeAll(async () => {
  for await (const item of readFiles([STATEMENT])) {
    if ('error' in item) throw item.error
    input = item
  }
  reading = extract(input.document)
  store = await openStore(join(folder, 'register.db'))
  await addAll(store, [input])
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

describe('the page of words', () => {
  it('stands beside them in what read prints', () => {
    const reads = [{ name: STATEMENT, reading }]
    expect(toText(markdown, reads)).toContain('(p. 1)')
    expect(toText(csv, reads).split('\r\n')[0]).toMatch(/,words,pages$/)
    const page = toHtml(reading)
    expect(page).toContain('<span class="cite">p. 1, ')
    expect(page.match(/data-n="p\. [^"]*"/g)).toEqual(['data-n="p. 1"', 'data-n="p. 2"'])
    expect(page).not.toContain('¶ 1,')
  })
  it('is kept in the register, and stands beside them on the page of an agreement', async () => {
    const [first] = (await store.documents.all()).items
    expect(first?.document.pages).toEqual(input.document.pages)
    const { items } = await store.entries.list()
    const loan = items.find(({ instrument }) => instrument.value === 'loan')!
    const shown = await showEntry(store, loan.id)
    expect(shown.documents[0]?.pages).toEqual(input.document.pages)
    expect(toEntryPage({ ...shown, quoteKey }, { isColoured: false, width: 100 })).toMatch(
      /“[^”]*\$85 million[^”]*” \[1, p\. 1\]/,
    )
  })
})
