import { beforeAll, expect, it } from 'vitest'
import { addArticles, toInput } from '../../../test/register/add-all.ts'
import { ARTICLES } from '../../../test/register/articles.ts'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { AT } from '../../../test/store/values.ts'
import { extract } from '../../extract/index.ts'
import { knowledge } from '../../knowledge/index.ts'
import type { Store } from '../../store/index.ts'
import { prepareReading } from '../add/prepare.ts'
import { decide } from '../decide/decide.ts'
import { checkRegister } from '../verify/check-register.ts'
import { reread } from './reread.ts'
import { rereadDocument } from './reread-document.ts'

const known = knowledge()

onBothBackends('reread', place => {
  let store: Store
  beforeAll(async () => {
    store = await place().open()
    await addArticles(store, ARTICLES)
  })
  const faults = async () => {
    const found = []
    for await (const fault of checkRegister(store)) found.push(fault)
    return found
  }
  /** The fourth article as another extractor would read it. */
  const readAgain = async (extractor: string, edit: (id: string) => string | null) => {
    const prepared = prepareReading(extract(toInput(ARTICLES[3]!).document, { knowledge: known }), known)
    const agreements = prepared.reading.agreements.flatMap(agreement => {
      const id = edit(agreement.id)
      return id === null ? [] : [{ ...agreement, id }]
    })
    const newer = { ...prepared, reading: { ...prepared.reading, agreements } }
    return store.write(writer => rereadDocument(writer, newer, { extractor, knowledge: known, at: AT }))
  }

  it('reads what another version read, and finds the same', async () => {
    const options = { workers: 1, knowledge: known, knowledgeTexts: [], at: () => AT, isAll: false }
    expect(await reread(store, { ...options, extractor: '2.0.0' })).toMatchObject({ documents: 5, changed: 0 })
    expect(await reread(store, { ...options, extractor: '2.0.0' })).toMatchObject({ documents: 0 })
    expect(await faults()).toEqual([])
  })

  it('keeps ids and decisions where the words stand in a finding of another id', async () => {
    const dam = (await store.entries.list({ text: 'dam' })).items[0]!
    await decide(store, [{ kind: 'correct', target: dam.findings[0]!, field: 'number', value: 'KE-7' }], {
      by: 'ann',
      at: () => AT,
      knowledge: known,
    })
    const report = await readAgain('3.0.0', id => `new-${id}`)
    expect(report).toMatchObject({ renamed: dam.findings.length, gone: 0, fresh: 0, unanchored: [] })
    const now = (await store.entries.get(dam.id))!
    expect(now).toMatchObject({ id: dam.id, number: { value: 'KE-7' }, findings: [`new-${dam.findings[0]}`] })
    expect((await store.entries.get(dam.findings[0]!))!.id).toBe(dam.id)
    expect(await faults()).toEqual([])
  })

  it('tells of decisions whose words are in no finding any more', async () => {
    const dam = (await store.entries.list({ text: 'dam' })).items[0]!
    const report = await readAgain('4.0.0', () => null)
    expect(report).toMatchObject({ gone: dam.findings.length })
    expect(report.unanchored).toMatchObject([{ kind: 'correct', by: 'ann' }])
    expect(await store.entries.get(dam.id)).toBeNull()
    expect(await faults()).toMatchObject([{ code: 'not-anchored' }])
    await readAgain('5.0.0', id => `new-${id}`)
    expect(await store.entries.get(`new-${prepareId()}`)).toMatchObject({ number: { value: 'KE-7' } })
  })
  it('takes the date of publication that is inferred now, and finds the document by it', async () => {
    const prepared = prepareReading(extract(toInput(ARTICLES[2]!).document, { knowledge: known }), known)
    const { document } = prepared.reading
    const day = { published: '1999-04-03', publishedBasis: 'inferred' as const }
    const newer = { ...prepared, reading: { ...prepared.reading, document: { ...document, ...day } } }
    await store.write(writer => rereadDocument(writer, newer, { extractor: '6.0.0', knowledge: known, at: AT }))
    expect((await store.documents.get(document.id))!.document).toMatchObject(day)
    const { items } = await store.documents.list({ from: '1999-04', to: '1999-04' })
    expect(items.map(({ id }) => id)).toEqual([document.id])
    expect((await faults()).filter(({ code }) => code !== 'not-anchored')).toEqual([])
  })
  const prepareId = () =>
    prepareReading(extract(toInput(ARTICLES[3]!).document, { knowledge: known }), known).reading.agreements[0]!.id
})
