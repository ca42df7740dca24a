import { describe, expect, test } from 'vitest'
import { buildFinding, type Told } from '../../../test/resolve/build-finding.ts'
import type { Entry } from '../../model/index.ts'
import { resolve } from '../resolve.ts'
import { link } from './link.ts'

const SUMMIT = { document: 'summit', life: [['signed', '2024-05-21']] } as const
const SUBJECTS = ['a gas pipeline', 'student exchanges', 'plant quarantine', 'a satellite'] as const
const signedTogether = SUBJECTS.map(subject => buildFinding({ ...SUMMIT, subject }))
const resolved = (...told: readonly Told[]) => resolve({ findings: told.map(buildFinding) })
const bySubject = (entries: readonly Entry[], subject: string) =>
  entries.find(entry => entry.subject.value === subject)!

describe('packages', () => {
  test('hold what one document lists of one day and the same sides', () => {
    const { packages, entries } = resolve({ findings: signedTogether })
    expect(packages).toMatchObject([
      { date: '2024-05-21', sides: ['China', 'Russia'], entries: entries.map(({ id }) => id) },
    ])
    for (const { partOf } of entries)
      expect(partOf).toMatchObject([{ value: { kind: 'package', package: packages[0]!.id } }])
  })

  test('need three of them', () => {
    expect(resolve({ findings: signedTogether.slice(0, 2) }).packages).toEqual([])
  })

  test('take no others of that day', () => {
    const other = buildFinding({ ...SUMMIT, document: 'elsewhere', sides: ['CN', 'KE'] })
    expect(resolve({ findings: [...signedTogether, other] }).packages[0]!.entries).toHaveLength(SUBJECTS.length)
  })

  test('may be dated to the month, and then hold only what is listed together', () => {
    const inMay = { document: 'summit', life: [['signed', '2015-05']] } as const
    const listed = SUBJECTS.map(subject => buildFinding({ ...inMay, subject }))
    const alone = buildFinding({ ...inMay, document: 'elsewhere', subject: 'a railway to Kazan' })
    const { packages } = resolve({ findings: [...listed, alone] })
    expect(packages).toMatchObject([{ date: '2015-05', sides: ['China', 'Russia'] }])
    expect(packages[0]!.entries).toHaveLength(SUBJECTS.length)
    const inYear = SUBJECTS.map(subject => buildFinding({ document: 'review', life: [['signed', '2015']], subject }))
    expect(resolve({ findings: inYear }).packages).toEqual([])
  })

  test('keep their id when others come', () => {
    const before = resolve({ findings: signedTogether.slice(1) }).packages[0]!.id
    expect(resolve({ findings: signedTogether }).packages[0]!.id).toBe(before)
  })
})

describe('names in entries', () => {
  const FRAME: Told = {
    subject: 'cooperation on railways',
    life: [['signed', '2016-08-31']],
    published: '2016-09-01',
    sectors: ['transport'],
  }
  const LATER: Told = {
    subject: 'a line to Osh',
    life: [['signed', '2023-01-12']],
    published: '2023-01-13',
    sectors: ['transport'],
  }

  test('lead to what they mean: of the same sides, of the year that they name', () => {
    const { entries } = resolved(
      FRAME,
      { ...FRAME, life: [['signed', '2011-08-31']], published: '2011-09-01' },
      { ...FRAME, sides: ['CN', 'KE'] },
      { ...LATER, partOf: 'the 2016 agreement on railways' },
    )
    const frame = entries.find(({ date, countries }) => date!.value.startsWith('2016') && countries[1]!.value === 'RU')!
    const link = bySubject(entries, 'a line to Osh').partOf[0]!.value
    expect(link).toEqual({ kind: 'frame', entry: frame.id, name: 'the 2016 agreement on railways' })
  })

  test('tell what an agreement amends', () => {
    const { entries } = resolved(FRAME, {
      ...LATER,
      form: 'protocol',
      follows: ['amends', 'the agreement of 2016 on railways'],
    })
    const [follows] = bySubject(entries, 'a line to Osh').follows
    expect(follows).toMatchObject({
      relation: { value: 'amends' },
      target: { value: { entry: bySubject(entries, FRAME.subject!).id } },
    })
  })

  test('stay names where nothing fits, and never lead to what came later', () => {
    const { entries } = resolved(
      { ...FRAME, partOf: 'the 2023 agreement on a line to Osh' },
      { ...LATER, follows: ['renews', 'the agreement of 1998'] },
    )
    expect(bySubject(entries, FRAME.subject!).partOf[0]!.value).toEqual({ name: 'the 2023 agreement on a line to Osh' })
    expect(bySubject(entries, 'a line to Osh').follows[0]!.target.value).toEqual({ name: 'the agreement of 1998' })
  })

  test('are led again without harm', () => {
    const { entries } = resolved(FRAME, { ...LATER, partOf: 'the 2016 agreement on railways' })
    expect(link(entries).entries).toEqual(entries)
    expect(link(entries).packages).toEqual([])
  })
})
