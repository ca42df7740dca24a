import { describe, expect, test, vi } from 'vitest'
import { generateRegister } from '../../bench/register-generator.ts'
import { buildFinding } from '../../test/resolve/build-finding.ts'
import type { Decision, Finding } from '../model/index.ts'
import { entrySchema, packageSchema, questionSchema } from '../model/index.ts'
import { registerId, resolve, toFindings } from './index.ts'

const made = (decision: Record<string, unknown>, id = 'd1'): Decision =>
  ({ id, by: 'Ann', at: '2026-01-01T00:00:00Z', ...decision }) as Decision
const groupsOf = (findings: readonly Finding[], decisions: readonly Decision[] = []) =>
  resolve({ findings, decisions })
    .partition.map(({ findings: ids }) => [...ids])
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1))

/** Findings of so many made-up agreements between few countries, so that many look alike. */
const generated = (agreements: number, seed: number) =>
  [...generateRegister({ agreements, seed, nations: 4 })].flatMap(({ reading }) => toFindings(reading))

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

describe('resolve', () => {
  test('gathers the life of an agreement over its sources', () => {
    const about = { subject: 'a gas pipeline from Irkutsk to Heilongjiang', sectors: ['energy'] } as const
    const findings = [
      buildFinding({ ...about, published: '2024-03-01', life: [['proposed', '2024-03-01']] }),
      buildFinding({ ...about, published: '2024-05-21', life: [['signed', '2024-05-21']], form: 'contract' }),
      buildFinding({
        ...about,
        published: '2024-11-03',
        life: [
          ['signed', '2024-05'],
          ['ratified', '2024-11-02'],
        ],
      }),
      buildFinding({
        ...about,
        published: '2025-06-10',
        life: [
          ['signed', '2024-05-21'],
          ['suspended', '2025-06-09'],
        ],
      }),
    ]
    const { entries, questions } = resolve({ findings })
    expect(entries).toHaveLength(1)
    const [entry] = entries
    const life = entry!.milestones.map(({ status, date }) => `${status.value} ${date?.value}`)
    expect(life).toEqual(['proposed 2024-03-01', 'signed 2024-05-21', 'ratified 2024-11-02', 'suspended 2025-06-09'])
    expect([entry!.status.value, entry!.reached.value, entry!.date?.value]).toEqual([
      'suspended',
      'ratified',
      '2024-05-21',
    ])
    expect(entry!.milestones[1]!.date!.evidence.map(({ findingId }) => findingId).sort()).toEqual(
      findings.slice(1).map(({ id }) => id),
    )
    expect(questions).toEqual([])
  })

  test('keeps apart what differs in sum and kind, in its day, its sides or its part', () => {
    const loan = {
      subject: 'the Bagatelle dam',
      form: 'agreement',
      instrument: 'loan',
      sectors: ['water'],
      amounts: [{ value: '64000000' }],
    } as const
    const findings = [
      buildFinding(loan),
      buildFinding({ ...loan, instrument: 'grant', form: 'exchange-of-notes', amounts: [{ value: '9170000' }] }),
      buildFinding({ ...loan, life: [['signed', '2012-03-05']], published: '2012-03-06' }),
      buildFinding({ ...loan, sides: ['CN', 'MU'] }),
      buildFinding({
        ...loan,
        life: [['signed', '2025-02-05']],
        published: '2025-02-06',
        subject: 'the Bagatelle dam, phase 2',
      }),
    ]
    expect(groupsOf(findings)).toEqual(findings.map(({ id }) => [id]))
  })

  test('gives values that their schemas take', () => {
    const { entries, questions, packages } = resolve({ findings: generated(300, 5) })
    for (const entry of entries) entrySchema.parse(entry)
    for (const question of questions) questionSchema.parse(question)
    for (const each of packages) packageSchema.parse(each)
    expect(questions.length).toBeGreaterThan(0)
    expect(packages.length).toBeGreaterThan(0)
  })

  test('gives parts that add up to the score', () => {
    for (const { score, parts, probability } of resolve({ findings: generated(300, 5) }).questions) {
      expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 2)
      expect(1 / (1 + Math.exp(-score))).toBeCloseTo(probability, 2)
    }
  })

  test('does not depend on the order of findings', () => {
    const findings = generated(150, 7)
    const turned = findings.toSorted((a, b) => (a.id.slice(5) < b.id.slice(5) ? -1 : 1))
    expect(resolve({ findings: turned })).toEqual(resolve({ findings }))
    expect(turned).not.toEqual(findings)
  })

  test('finds the agreements of a generator that knows them', () => {
    const labels = new Map<string, number>()
    const findings = [...generateRegister({ agreements: 1500, seed: 12, nations: 6 })].flatMap(({ reading, truth }) => {
      for (const { finding, agreement } of truth) labels.set(finding, agreement)
      return toFindings(reading)
    })
    const pairs = (groups: Iterable<readonly string[]>) =>
      [...groups].flatMap(ids => ids.flatMap((a, at) => ids.slice(at + 1).map(b => [a, b].sort().join())))
    const found = pairs(resolve({ findings }).partition.map(each => each.findings))
    const truth = new Set(pairs(Map.groupBy([...labels.keys()], id => labels.get(id)!).values()))
    const right = found.filter(pair => truth.has(pair)).length
    expect(right / found.length).toBeGreaterThan(0.98)
    expect(right / truth.size).toBeGreaterThan(0.93)
  })
})

describe('decisions', () => {
  const about = { subject: 'fisheries', sectors: ['agriculture'] } as const
  const a = buildFinding({ ...about, id: 'a1' })
  const b = buildFinding({ ...about, id: 'b1' })
  const other = buildFinding({
    id: 'c1',
    subject: 'a metro line',
    sectors: ['transport'],
    life: [['signed', '2019-01-01']],
  })

  test('join and part findings, whatever their scores', () => {
    expect(groupsOf([a, b, other])).toEqual([['a1', 'b1'], ['c1']])
    expect(groupsOf([a, b, other], [made({ kind: 'same', a: 'a1', b: 'c1' })])).toEqual([['a1', 'b1', 'c1']])
    expect(groupsOf([a, b, other], [made({ kind: 'different', a: 'a1', b: 'b1' })])).toEqual([['a1'], ['b1'], ['c1']])
    const split = made({ kind: 'split', target: registerId('a1'), groups: [['a1'], ['b1']] })
    expect(groupsOf([a, b, other], [split])).toEqual([['a1'], ['b1'], ['c1']])
    const merge = made({ kind: 'merge', targets: ['b1', 'c1'] })
    expect(groupsOf([a, b, other], [merge])).toEqual([['a1', 'b1', 'c1']])
  })

  test('hold for what comes later, and what looks like either side goes to one of them', () => {
    const late = buildFinding({ ...about, id: 'a2' })
    const groups = groupsOf([a, b, late], [made({ kind: 'different', a: 'a1', b: 'b1' })])
    expect(groups).toHaveLength(2)
    expect(groups.every(ids => !(ids.includes('a1') && ids.includes('b1')))).toBe(true)
  })

  test('are as if never made when they are undone, and stand again when that is undone', () => {
    const different = made({ kind: 'different', a: 'a1', b: 'b1' })
    const undo = made({ kind: 'undo', decision: 'd1' }, 'd2')
    const again = made({ kind: 'undo', decision: 'd2' }, 'd3')
    const findings = [a, b]
    expect(resolve({ findings, decisions: [different, undo] })).toEqual(resolve({ findings }))
    expect(resolve({ findings, decisions: [different, undo, again] })).toEqual(
      resolve({ findings, decisions: [different] }),
    )
  })

  test('that contradict one another become a question', () => {
    const decisions = [
      made({ kind: 'same', a: 'a1', b: 'b1' }, 'd1'),
      made({ kind: 'same', a: 'b1', b: 'c1' }, 'd2'),
      made({ kind: 'different', a: 'a1', b: 'c1' }, 'd3'),
    ]
    const { questions, partition } = resolve({ findings: [a, b, other], decisions })
    expect(questions).toMatchObject([{ reason: 'contradiction', decisions: expect.arrayContaining(['d1', 'd3']) }])
    const holder = (id: string) => partition.find(({ findings }) => findings.includes(id))!.entry
    expect(holder('a1')).not.toBe(holder('c1'))
  })

  test('take a finding out, and let another hold its id', () => {
    const { minted, partition } = resolve({ findings: [a, b] })
    const ledger = minted
    const { entry } = partition[0]!
    const rejected = resolve({
      findings: [a, b],
      ledger,
      decisions: [made({ kind: 'reject', target: ledger[0]!.findingId })],
    })
    expect(rejected.partition).toEqual([{ entry, findings: [ledger[0]!.findingId === 'a1' ? 'b1' : 'a1'] }])
    expect(rejected.minted).toMatchObject([{ id: entry }])
  })

  test('correct a field, and keep what it said before as a conflict', () => {
    const decision = made({
      kind: 'correct',
      target: 'a1',
      field: 'date',
      value: '2024-03-04',
      why: 'the treaty series',
    })
    const [entry] = resolve({ findings: [a, b], decisions: [decision] }).entries
    expect(entry!.date).toMatchObject({ value: '2024-03-04', chosenBy: 'decision', decision: 'd1', evidence: [] })
    expect(entry!.conflicts).toMatchObject([{ field: 'date', value: '2024-03-05', lostBy: 'decision' }])
    expect(entry!.decisions).toEqual(['d1'])
  })

  test('accept a field as it was read, and keep its words', () => {
    const [before] = resolve({ findings: [a, b] }).entries
    const accept = (field: 'date' | 'sectors', value: never) =>
      resolve({ findings: [a, b], decisions: [made({ kind: 'correct', target: 'a1', field, value })] }).entries[0]!
    const dated = accept('date', before!.date!.value as never)
    expect(dated.date).toMatchObject({ evidence: before!.date!.evidence, chosenBy: 'decision', confidence: 1 })
    expect(dated.conflicts).toEqual(before!.conflicts)
    const [sector] = before!.sectors
    const { sectors } = accept('sectors', [sector!.value, 'water'] as never)
    expect(sectors.map(({ value, evidence }) => [value, evidence])).toEqual([
      [sector!.value, sector!.evidence],
      ['water', []],
    ])
  })

  test('make an agreement by hand', () => {
    const { agreement } = buildFinding({ id: 'hand', subject: 'a cable to Nauru', sides: ['AU', 'NR'] })
    const decision = made({ kind: 'create', what: 'agreement', documentId: 'note', published: '2026-01-01', agreement })
    expect(
      resolve({ findings: [a], decisions: [decision] })
        .entries.map(({ findings }) => findings)
        .sort(),
    ).toEqual([['a1'], ['hand']])
  })
})

describe('ids', () => {
  test('stay with the older of two entries that become one, and the other leads there', () => {
    const a = buildFinding({ id: 'a1', subject: 'fisheries' })
    const b = buildFinding({
      id: 'b1',
      subject: 'a metro line',
      sectors: ['transport'],
      life: [['signed', '2019-01-01']],
    })
    const ledger = resolve({ findings: [a, b] }).minted
    expect(ledger).toHaveLength(2)
    const { entries, minted } = resolve({
      findings: [a, b],
      ledger: ledger.toReversed(),
      decisions: [made({ kind: 'same', a: 'a1', b: 'b1' })],
    })
    expect(entries).toMatchObject([{ id: ledger[1]!.id, formerly: [ledger[0]!.id] }])
    expect(minted).toEqual([])
  })

  test('change their version exactly when anything else of the entry does', () => {
    const findings = generated(60, 3)
    const versions = new Map(resolve({ findings }).entries.map(({ id, version }) => [id, version]))
    const [first, ...rest] = findings as [Finding, ...Finding[]]
    const changed = resolve({ findings: [{ ...first, rank: 'official' }, ...rest] }).entries
    for (const { id, version, findings: ids } of changed)
      expect(version === versions.get(id)).toBe(!ids.includes(first.id))
  })
})
