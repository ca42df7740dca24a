import { describe, expect, test } from 'vitest'
import { buildFinding, type Told } from '../../../test/resolve/build-finding.ts'
import { contextOf } from '../context.ts'
import { toDraft } from './to-entry.ts'

/** What findings that are one agreement say together. */
const draftOf = (...told: readonly Told[]) => toDraft(told.map(buildFinding), contextOf())
const signed = (date: string) => ({ life: [['signed', date]] }) as const

describe('the value that is shown', () => {
  test.each<[string, Told, Told]>([
    ['rank', { ...signed('2024-03-05'), rank: 'official' }, { ...signed('2024-03-07'), rank: 'press' }],
    ['stated', { ...signed('2024-03-05') }, { ...signed('2024-03-07'), isInferred: true }],
    ['confidence', { ...signed('2024-03-05'), confidence: 0.9 }, { ...signed('2024-03-07'), confidence: 0.5 }],
    ['finding-id', { ...signed('2024-03-05'), id: 'a' }, { ...signed('2024-03-07'), id: 'b' }],
  ])('is chosen by %s, and the other stays as a conflict', (by, best, other) => {
    for (const told of [
      [best, other],
      [other, best],
    ]) {
      const { date, conflicts } = draftOf(...told)
      expect(date).toMatchObject({ value: '2024-03-05', chosenBy: by })
      expect(conflicts).toMatchObject([{ field: 'milestones.signed', value: '2024-03-07', lostBy: by }])
    }
  })

  test('is what more sources say, of which one publisher is one', () => {
    const say = (date: string, publisher: string, id: string) => ({ ...signed(date), publisher, id })
    const findings = [
      say('2024-03-07', 'Daily', 'a'),
      say('2024-03-07', 'Daily', 'b'),
      say('2024-03-05', 'Wire', 'c'),
      say('2024-03-05', 'Gazette', 'd'),
    ]
    expect(draftOf(...findings).date).toMatchObject({ value: '2024-03-05', chosenBy: 'sources' })
  })

  test('is the more precise of dates that agree, with the evidence of both', () => {
    const { date, conflicts } = draftOf({ ...signed('2024-03'), rank: 'official' }, signed('2024-03-05'))
    expect(date).toMatchObject({ value: '2024-03-05', chosenBy: 'precision' })
    expect(date!.evidence).toHaveLength(2)
    expect(conflicts).toEqual([])
  })

  test('of states is the later, whoever tells it', () => {
    const draft = draftOf(
      { ...signed('2024-03-05'), rank: 'official' },
      { life: [['suspended', '2025-01-09']], rank: 'comment' },
    )
    expect(draft.status).toMatchObject({ value: 'suspended', chosenBy: 'later' })
    expect(draft.reached.value).toBe('signed')
  })

  test("of amounts is one source's whole list; roundings are no conflict", () => {
    const { amounts, conflicts } = draftOf(
      { amounts: [{ value: '1247000000' }], rank: 'official' },
      { amounts: [{ value: '1200000000', qualifier: 'about' }] },
      { amounts: [{ value: '2000000000' }] },
    )
    expect(amounts.map(({ value, evidence }) => [value.value, evidence.length])).toEqual([['1247000000', 2]])
    expect(conflicts).toMatchObject([{ field: 'amounts', value: { value: '2000000000' }, lostBy: 'rank' }])
  })

  test('of parties is each once, with all its roles', () => {
    const { parties } = draftOf(
      { parties: [{ name: 'Gazprom', country: 'RU', roles: ['seller'] }] },
      {
        parties: [
          { name: 'PJSC Gazprom', country: 'RU', roles: ['party'] },
          { name: 'CNPC', country: 'CN', roles: ['buyer'] },
        ],
      },
    )
    expect(parties.map(({ value: { name, roles } }) => [name, roles])).toEqual([
      ['Gazprom', ['seller']],
      ['CNPC', ['buyer']],
    ])
  })
})
