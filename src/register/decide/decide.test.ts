import { beforeAll, expect, it } from 'vitest'
import { addArticles } from '../../../test/register/add-all.ts'
import { ARTICLES } from '../../../test/register/articles.ts'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { AT } from '../../../test/store/values.ts'
import { knowledge } from '../../knowledge/index.ts'
import type { Decision } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { setStanding } from '../retract.ts'
import { historyAt } from '../show/history-at.ts'
import { showEntry } from '../show/show-entry.ts'
import { checkRegister } from '../verify/check-register.ts'
import { decide } from './decide.ts'
import type { Draft } from './draft.ts'
import { parseDraft } from './parse-draft.ts'
import { readDrafts } from './read-drafts.ts'

const options = { by: 'ann', at: () => AT, knowledge: knowledge() }

onBothBackends('decide', place => {
  let store: Store
  let documents: readonly string[]
  beforeAll(async () => {
    store = await place().open()
    documents = await addArticles(store, ARTICLES)
  })
  const make = async (...drafts: readonly Draft[]): Promise<readonly Decision[]> => decide(store, drafts, options)
  const find = async (text: string) => (await store.entries.list({ text })).items[0]!
  const faults = async () => {
    const found = []
    for await (const fault of checkRegister(store)) found.push(fault)
    return found
  }

  it('corrects a field with the words that prove it, keeps what sources say, and takes it back', async () => {
    const dam = await find('dam')
    const before = dam.date?.value
    const [correction] = await make(
      parseDraft({
        kind: 'correct',
        targets: [dam.id],
        field: 'date',
        value: '2016-03-01',
        why: 'printed',
        document: documents[3],
        words: '3 March 2016',
      }),
    )
    const corrected = (await store.entries.get(dam.id))!
    expect(corrected.date).toMatchObject({ value: '2016-03-01', chosenBy: 'decision', decision: correction!.id })
    expect(corrected.conflicts).toContainEqual(
      expect.objectContaining({ field: 'date', value: before, lostBy: 'decision' }),
    )
    expect((await showEntry(store, dam.id)).history).toMatchObject([
      { decision: { id: correction!.id, by: 'ann' }, stands: true },
    ])
    expect(await faults()).toEqual([])
    const [undo] = await make(parseDraft({ kind: 'undo', targets: [correction!.id] }))
    expect((await store.entries.get(dam.id))!.date?.value).toBe(before)
    await make(parseDraft({ kind: 'undo', targets: [undo!.id] }))
    expect((await store.entries.get(dam.id))!.date?.value).toBe('2016-03-01')
    const past = []
    for await (const each of historyAt(store, dam.id)) past.push([each.decision.kind, each.stands])
    expect(past).toEqual([
      ['correct', true],
      ['undo', false],
      ['undo', true],
    ])
  })

  it('splits an agreement and puts it together again under its old id', async () => {
    const railway = await find('railway')
    const [first, ...rest] = railway.findings
    const [split] = await make({ kind: 'split', target: railway.id, groups: [[first!], rest] })
    const parts = await store.entries.locate(railway.findings)
    expect(new Set(parts.values()).size).toBe(2)
    expect(await faults()).toEqual([])
    await make({ kind: 'undo', decision: split!.id })
    expect(new Set((await store.entries.locate(railway.findings)).values())).toEqual(new Set([railway.id]))
    expect(await faults()).toEqual([])
  })

  it('merges two agreements; both ids lead to the older', async () => {
    const [dam, fish] = [await find('dam'), await find('fisheries')]
    const [merge] = await make({ kind: 'merge', targets: [dam.id, fish.id] })
    const merged = (await store.entries.get(fish.id))!
    expect((await store.entries.get(dam.id))!.id).toBe(merged.id)
    expect(merged.findings.toSorted()).toEqual([...dam.findings, ...fish.findings].toSorted())
    expect(await store.entries.count()).toBe(2)
    expect(await faults()).toEqual([])
    await make({ kind: 'undo', decision: merge!.id })
    expect((await store.entries.get(fish.id))!.id).toBe(fish.id)
    expect((await store.entries.get(dam.id))!.id).toBe(dam.id)
    expect(await faults()).toEqual([])
  })

  it('rejects and accepts', async () => {
    const fish = await find('fisheries')
    const [reject] = await make({ kind: 'reject', target: fish.id })
    expect(await store.entries.count({ text: 'fisheries' })).toBe(0)
    expect((await store.entries.get(fish.id))!.review).toBe('rejected')
    await make({ kind: 'undo', decision: reject!.id }, { kind: 'accept', target: fish.id })
    expect((await find('fisheries')).review).toBe('accepted')
    expect(await faults()).toEqual([])
  })

  it('enters an agreement by hand with a note behind it, an obligation and a delivery', async () => {
    const note = 'Peru and Chile agreed on 5 May 2020 to share an observatory. Told to Ann by the embassy.'
    const sides = [
      { name: 'Peru', kind: 'state' as const, countries: ['PE'] },
      { name: 'Chile', kind: 'state' as const, countries: ['CL'] },
    ]
    const agreement = { title: 'share an observatory', sides, date: '2020-05-05', form: 'agreement', status: 'agreed' }
    const [created] = await make(
      readDrafts(JSON.stringify({ kind: 'create', what: 'agreement', note, agreement }), 'a')[0]!,
    )
    const entry = await find('observatory')
    expect(entry).toMatchObject({ date: { value: '2020-05-05' }, countries: [{ value: 'PE' }, { value: 'CL' }] })
    const { quotes } = await showEntry(store, entry.id)
    expect(Object.values(quotes)).toContain('share an observatory')
    const [obligation] = await make({
      kind: 'create',
      what: 'obligation',
      target: entry.id,
      obligation: { what: 'build it', due: '2024' },
    })
    await make({
      kind: 'create',
      what: 'delivery',
      target: entry.id,
      delivery: { what: 'it stands', obligation: obligation!.id },
    })
    expect(await store.entries.get(entry.id)).toMatchObject({
      obligations: [{ due: '2024' }],
      deliveries: [{ what: 'it stands' }],
    })
    expect(await faults()).toEqual([])
    const [undo] = await make({ kind: 'undo', decision: created!.id })
    expect(await store.entries.get(entry.id)).toBeNull()
    expect(await faults()).toEqual([])
    await make({ kind: 'undo', decision: undo!.id })
    expect((await store.entries.get(entry.id))!.obligations).toHaveLength(1)
    expect(await faults()).toEqual([])
  })

  it('makes all decisions of a table, or none', async () => {
    const [dam, fish] = [await find('dam'), await find('fisheries')]
    const count = await store.decisions.count()
    const table = `kind,targets,field,value,why\naccept,${dam.id},,,\ncorrect,${fish.id},sectors,"environment, trade",the treaty\naccept,nobody,,,\n`
    await expect(make(...readDrafts(table, 'd.csv'))).rejects.toMatchObject({ code: 'no-entry' })
    expect(await store.decisions.count()).toBe(count)
    await make(...readDrafts(table.replace(/accept,nobody,,,\n/, ''), 'd.csv'))
    expect((await store.entries.get(fish.id))!.sectors.map(({ value }) => value)).toEqual(['environment', 'trade'])
    expect(() => readDrafts(`kind,targets\nsame,${dam.id}\n`, 'd.csv')).toThrow(/d\.csv:2: "same" compares two/)
    expect(() => readDrafts('kind,targets,what\n', 'd.csv')).toThrow(/no column "what"/)
  })

  it('takes a table of questions with answers filled in', () => {
    const table =
      '\uFEFFkind,id,why,reason,probability,value,parts\r\nSame,a1~b2,one signing,grey-zone,0.4,1.2,"time same-day +5"\r\n,c3~d4,,linkage,0.7,1,\r\n'
    expect(readDrafts(table, 'q.csv')).toEqual([{ kind: 'same', a: 'a1', b: 'b2', why: 'one signing' }])
    expect(() => readDrafts(table.replace('Same', 'maybe'), 'q.csv')).toThrow(/q\.csv:2: there is no decision "maybe"/)
  })

  it('refuses what cannot be decided', async () => {
    const dam = await find('dam')
    await expect(make({ kind: 'accept', target: 'nobody' })).rejects.toThrow(/no agreement with this id/)
    await expect(
      make(parseDraft({ kind: 'correct', targets: [dam.id], field: 'colour', value: 'red' })),
    ).rejects.toThrow(/There are title, subject/)
    await expect(
      make(parseDraft({ kind: 'correct', targets: [dam.id], field: 'form', value: 'song' })),
    ).rejects.toThrow(/cannot be made/)
    await expect(
      make(parseDraft({ kind: 'accept', targets: [dam.id], document: documents[0], words: 'never said' })),
    ).rejects.toMatchObject({ code: 'no-words' })
    await expect(make({ kind: 'undo', decision: 'd0' })).rejects.toMatchObject({ code: 'no-decision' })
  })

  it('lets fall what a retracted document alone carried, and tells so', async () => {
    const fish = await find('fisheries')
    const fallen = await setStanding(store, documents[4]!, { state: 'retracted' }, options)
    expect(fallen).toEqual({ gone: [fish.id], changed: [] })
    await expect(showEntry(store, fish.id)).rejects.toMatchObject({
      code: 'gone',
      message: expect.stringContaining('retracted'),
    })
    expect(await faults()).toEqual([])
    const railway = await find('railway')
    const { changed } = await setStanding(store, documents[0]!, { state: 'retracted' }, options)
    expect(changed).toEqual([railway.id])
    expect((await store.entries.get(railway.id))!.findings).toHaveLength(2)
    await setStanding(store, documents[4]!, { state: 'current' }, options)
    expect((await store.entries.get(fish.id))!.review).toBe('accepted')
    expect(await faults()).toEqual([])
  })
})
