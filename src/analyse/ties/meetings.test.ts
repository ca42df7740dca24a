import { describe, expect, it } from 'vitest'
import { type DatedEvent, rankOf, toMeetings } from './meetings.ts'
import { withoutRepeats } from './said.ts'

const told = <T>(value: T) => ({ value, spans: [{ start: 0, end: 1 }], confidence: 1, rule: 'test' })
const event = (firstDay: string, lastDay: string, offices: readonly [string?, string?] = []): DatedEvent => ({
  kind: told('meeting' as const),
  participants: ['CN', 'RU'].map((country, at) =>
    told({ name: country, country, ...(offices[at] ? { office: offices[at] } : {}) }),
  ),
  firstDay,
  lastDay,
})
const pair = ['CN', 'RU'] as const

describe('meetings', () => {
  it('are one where their days touch, whoever tells of them', () => {
    const meetings = toMeetings(
      [
        event('2015-05-08', '2015-05-08', ['President', 'President']),
        event('2015-05-09', '2015-05-10'),
        event('2015-05-12', '2015-05-12'),
      ],
      pair,
    )
    expect(meetings.map(({ firstDay, lastDay, rank, told: n }) => [firstDay, lastDay, rank, n])).toEqual([
      ['2015-05-08', '2015-05-10', 'leaders', 2],
      ['2015-05-12', '2015-05-12', 'others', 1],
    ])
  })
  it('are not counted again where only the month is known', () => {
    expect(toMeetings([event('2015-05-08', '2015-05-08'), event('2015-05-01', '2015-05-31')], pair)).toHaveLength(1)
    expect(toMeetings([event('2015-04-08', '2015-04-08'), event('2015-05-01', '2015-05-31')], pair)).toHaveLength(2)
  })
  it('rank as the lower side does', () => {
    expect(toMeetings([event('2015-05-08', '2015-05-08', ['Prime Minister', 'Foreign Minister'])], pair)[0]!.rank).toBe(
      'ministers',
    )
    for (const [office, rank] of [
      ['President', 'leaders'],
      ['Vice President', 'ministers'],
      ['prime minister', 'leaders'],
      ['президент', 'leaders'],
      ['国家主席', 'leaders'],
      ['外长', 'ministers'],
      ['министр иностранных дел', 'ministers'],
      ['president of the bank', 'others'],
      ['ambassador', 'others'],
    ] as const)
      expect([office, rankOf(office)]).toEqual([office, rank])
  })
})

describe('statements', () => {
  it('that several documents repeat are one', () => {
    const say = (speaker: string, quote: string) => ({ speaker, quote, year: 2015 })
    expect(
      withoutRepeats([
        say('Xi', 'A friendship of our two peoples was formed in the war'),
        say('xi', 'a friendship of our two peoples was formed, he said'),
        say('Putin', 'Together'),
      ]),
    ).toHaveLength(2)
  })
})
