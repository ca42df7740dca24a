import { expect, it } from 'vitest'
import { addAll, toInput } from '../../../test/register/add-all.ts'
import { ARTICLES } from '../../../test/register/articles.ts'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { AT } from '../../../test/store/values.ts'
import { extract } from '../../extract/index.ts'
import { knowledge } from '../../knowledge/index.ts'
import type { Store } from '../../store/index.ts'
import { decide } from '../decide/decide.ts'
import { showEntry } from '../show/show-entry.ts'
import { checkRegister } from '../verify/check-register.ts'
import { prepareReading } from './prepare.ts'
import { readReadings } from './read-readings.ts'

/** Texts that somebody may send to break something. */
const HOSTILE = [
  `'); drop table documents; --`,
  '<script>alert(1)</script>',
  '\u0000\u0001\u001b[31mred\u0007',
  '\u202eright to left\u202c',
  '\ud800 half a pair \udfff',
  '{"$ne": null} {7*7} %s %n ../../etc/passwd',
  'x'.repeat(1_000_000),
  '=cmd|calc!A1',
]

const faultsOf = async (store: Store) => {
  const faults = []
  for await (const fault of checkRegister(store)) faults.push(fault)
  return faults
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

onBothBackends('hostile text', place => {
  it('is kept as the design says, or refused with a reason, and harms nothing', async () => {
    const store = await place().open()
    const inputs = HOSTILE.map((text, index) => ({
      ...toInput({
        ...ARTICLES[index % 5]!,
        title: text.slice(0, 200_000),
        text: `${ARTICLES[index % 5]!.text} ${text}`,
        publisher: text.slice(0, 100_000),
      }),
      name: `file ${text.slice(0, 50)}.txt`,
    }))
    const outcomes = await addAll(store, inputs)
    for (const outcome of outcomes) {
      if ('problem' in outcome) expect(outcome.problem.message).toMatch(/\S/)
      else expect(await store.documents.has(outcome.id)).toBe(true)
    }
    expect(outcomes).toHaveLength(HOSTILE.length)
    const kept = outcomes.flatMap(outcome => ('problem' in outcome ? [] : [outcome.id]))
    expect(kept.length).toBeGreaterThanOrEqual(HOSTILE.length - 2)
    for (const { document } of inputs)
      if (kept.includes(document.id))
        expect((await store.documents.get(document.id))!.document.text).toBe(document.text)
    const [entry] = (await store.entries.list({ pair: ['CN', 'KE'] })).items
    expect((await showEntry(store, entry!.id)).documents.length).toBeGreaterThan(0)
    expect(await faultsOf(store)).toEqual([])
  })

  it('is refused in decisions where it cannot be kept, and nothing of them is written', async () => {
    const store = await place().open()
    const [entry] = (await store.entries.list({ pair: ['CN', 'KE'] })).items
    const options = { by: 'ann', at: () => AT, knowledge: knowledge() }
    for (const text of HOSTILE) {
      const made = decide(
        store,
        [{ kind: 'correct', target: entry!.id, field: 'number', value: text, why: text }],
        options,
      )
      if (text.includes('\0') || !text.isWellFormed()) await expect(made).rejects.toMatchObject({ code: 'bad-text' })
      else {
        await made
        expect((await store.entries.get(entry!.id))!.number!.value).toBe(text)
      }
    }
    expect(await faultsOf(store)).toEqual([])
  })

  it('is refused in readings that quote what is not there', async () => {
    const { document } = toInput(ARTICLES[0]!)
    const none = { statements: [], events: [], memberships: [] }
    const span = { start: 0, end: 5_000 }
    const assessment = { spans: [span], text: { value: 'x', spans: [span], confidence: 1, rule: 'r' } }
    const lines = [
      '{"document":',
      JSON.stringify({ document }),
      JSON.stringify({ document, agreements: [], ...none, assessments: [assessment] }),
      JSON.stringify({ error: { code: 'bad-json', message: 'Not JSON there either.' } }),
    ]
    const store = await place().open()
    const inputs = []
    for await (const input of readReadings(['-'], bytesOf(lines.join('\n')))) inputs.push(input)
    const problems = (await addAll(store, inputs)).map(outcome =>
      'problem' in outcome ? [outcome.problem.line, outcome.problem.code] : [],
    )
    expect(problems).toEqual([
      [1, 'bad-json'],
      [2, 'bad-reading'],
      [3, 'bad-span'],
      [4, 'bad-json'],
    ])
  })

  it('is refused in readings that cannot be kept or are twice there, and the others are added', async () => {
    const store = await place().open()
    const prepared = ['one', 'two', 'three'].map(text =>
      prepareReading(extract(toInput({ text: `${ARTICLES[4]!.text} ${text}.` }).document), knowledge()),
    )
    const [good, nul, twin] = prepared.map(({ reading }) => reading)
    const bad = {
      ...nul!,
      agreements: nul!.agreements.map(each => ({ ...each, number: { ...each.title, value: 'a\0b' } })),
    }
    const twice = { ...twin!, agreements: good!.agreements }
    const outcomes = await addAll(
      store,
      [good!, bad, twice].map((reading, index) => ({ name: `r.ndjson:${index + 1}`, line: JSON.stringify(reading) })),
    )
    // Each is told when it is written; which of two comes first is not promised.
    expect(outcomes.toSorted((a, b) => a.name.localeCompare(b.name))).toMatchObject([
      { result: 'added' },
      { problem: { place: 'r.ndjson', line: 2, code: 'bad-text' } },
      { problem: { place: 'r.ndjson', line: 3, code: 'failed' } },
    ])
    expect(await store.documents.has(bad.document.id)).toBe(false)
    expect(await faultsOf(store)).toEqual([])
  })
})
