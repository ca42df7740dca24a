import { describe, expect, test } from 'vitest'
import { buildReading, evidenced } from '../../test/build-reading.ts'
import type { Event, Reading } from '../model/index.ts'
import type { AnswerKey } from './answer-key.ts'
import { evaluate } from './evaluate.ts'
import { parseKey } from './parse-key.ts'

const TEXT = [
  'NAIROBI, March 5 - Norway and Kenya signed an agreement on fisheries in Nairobi on Tuesday.',
  'Norfund will lend Kenya Power up to $40 million, to be settled in shillings, at 2 percent over 20 years.',
  '“We are grateful,” President William Ruto said. He added that boats would follow.',
  'Kenya is a member of the African Union. The deal is bound to disappoint.',
  'An agreement between Norway and Chad was cancelled last year.',
].join('\n\n')
const { agreement, statement, reading, at } = buildReading(TEXT)

const FISHERIES = 'an agreement on fisheries'
const LOAN = 'lend Kenya Power up to $40 million'
const fisheries = {
  summary: 'Fisheries',
  form: 'agreement',
  status: 'signed',
  countries: ['NO', 'KE'],
  date: '2024-03-05',
  anchor: FISHERIES,
}
const loan = {
  summary: 'Loan to Kenya Power',
  form: 'pledge',
  instrument: 'loan',
  status: 'pledged',
  countries: ['NO', 'KE'],
  parties: [
    { name: 'Norfund', roles: ['provider'] },
    { name: 'Kenya Power', roles: ['recipient'] },
  ],
  amounts: [{ value: 40e6, currency: 'USD', qualifier: 'up-to', settlement: ['KES'] }],
  terms: [
    { kind: 'interest-rate', value: '2' },
    { kind: 'maturity', value: 'P20Y' },
  ],
  anchor: LOAN,
}
const countries = ['NO', 'KE'].map(code => evidenced(code, at('Norway and Kenya')))
const keyOf = (parts: object): AnswerKey => {
  const key = parseKey(JSON.stringify({ agreements: [], ...parts }), 'a.key.json')
  if (!('agreements' in key)) throw new Error(key.map(({ message }) => message).join('\n'))
  return key
}
/** Each mark as "outcome field", with what was found where it is not right. */
const outcomes = (key: object, parts: Partial<Reading>) =>
  evaluate(keyOf(key), reading(parts)).marks.map(({ outcome, field, found }) =>
    outcome === 'right' ? `right ${field}` : `${outcome} ${field}: ${found ?? '-'}`,
  )

describe('agreements', () => {
  test('each field of one that was found', () => {
    const found = agreement(FISHERIES, { countries, date: evidenced('2024-03', at('March')) })
    expect(outcomes({ agreements: [fisheries] }, { agreements: [found] })).toEqual([
      'right agreement',
      'right countries',
      'right form or instrument',
      'right form',
      'right status',
      'wrong date: 2024-03',
    ])
  })

  test('amounts, parties and terms', () => {
    const place = at(LOAN)
    const found = agreement(LOAN, {
      countries,
      form: evidenced('pledge', place),
      instrument: evidenced('loan', place),
      status: evidenced('pledged', place),
      amounts: [
        evidenced({ value: '40000000', currency: 'USD', qualifier: 'exact', of: 'total' }, place),
        evidenced({ value: '7', currency: 'USD', qualifier: 'exact', of: 'total' }, place),
      ],
      parties: [
        evidenced({ name: 'Norfund', type: 'company', roles: ['provider', 'implementer'] }, place),
        evidenced({ name: 'Kenya', type: 'state', roles: ['party'] }, place),
        evidenced({ name: 'Power', type: 'company', roles: ['party'] }, place),
        evidenced({ name: 'Shilling Ltd', type: 'company', roles: ['party'] }, place),
        evidenced({ name: 'William Ruto', type: 'person', roles: ['signatory'] }, place),
      ],
      terms: [
        evidenced({ kind: 'interest-rate', value: '2.0' }, place),
        evidenced({ kind: 'duration', value: 'P20Y' }, place),
      ],
    })
    expect(outcomes({ agreements: [loan] }, { agreements: [found] })).toEqual([
      'right agreement',
      'right countries',
      'right form or instrument',
      'right form',
      'right instrument',
      'right status',
      'right date',
      'right amount',
      'wrong qualifier: exact',
      'right amount of',
      'wrong settlement: none',
      'false amount: 7 USD',
      'right party',
      'right role',
      'false role: Norfund: implementer',
      'right party',
      'missed role: Power: party',
      'false party: Shilling Ltd',
      'right terms',
      'missed terms: interest-rate 2.0; duration P20Y',
      'false terms: duration P20Y',
    ])
  })

  test('what the key accepts is right as well', () => {
    const accept = { status: ['agreed'], kind: ['contract'], date: [null], countries: [['NO']] }
    const found = agreement(FISHERIES, {
      countries: countries.slice(0, 1),
      form: evidenced('contract', at(FISHERIES)),
      status: evidenced('agreed', at(FISHERIES)),
    })
    const marks = outcomes({ agreements: [{ ...fisheries, accept }] }, { agreements: [found] })
    expect(marks.filter(mark => !mark.startsWith('right'))).toEqual([])
  })

  test('one at another place, or of other countries, is not the same', () => {
    const elsewhere = agreement('bound to disappoint', { countries })
    const others = agreement(FISHERIES, { countries: [evidenced('SE', at('Norway'))] })
    const marks = outcomes({ agreements: [fisheries] }, { agreements: [elsewhere, others] })
    expect(marks.map(mark => mark.split(':')[0])).toEqual(['missed agreement', 'false agreement', 'false agreement'])
  })

  test('each answers to one record, the nearest first', () => {
    const near = agreement('in Nairobi', { countries })
    const best = agreement(FISHERIES, { countries })
    const marks = evaluate(keyOf({ agreements: [fisheries] }), reading({ agreements: [near, best] })).marks
    expect(marks.filter(({ field }) => field === 'agreement').map(({ outcome, found }) => [outcome, found])).toEqual([
      ['right', `agreement/cooperation NO KE "${FISHERIES}"`],
      ['false', 'agreement/cooperation NO KE "in Nairobi"'],
    ])
  })

  test('optional and cancelled ones count neither way', () => {
    const place = 'An agreement between Norway and Chad'
    const cancelled = agreement(place, { countries, status: evidenced('cancelled', at(place)) })
    expect(
      outcomes({ optional: [fisheries] }, { agreements: [agreement(FISHERIES, { countries }), cancelled] }),
    ).toEqual([])
  })

  test('a cancelled one answers to a record that says so', () => {
    const place = 'An agreement between Norway and Chad'
    const found = agreement(place, {
      countries: [evidenced('NO', at(place)), evidenced('TD', at(place))],
      status: evidenced('cancelled', at(place)),
    })
    const key = { ...fisheries, countries: ['NO', 'TD'], status: 'cancelled', date: null, anchor: place }
    expect(outcomes({ agreements: [key] }, { agreements: [found] })).toContain('right status')
  })

  test('a bundle, a package and a renewal', () => {
    const key = {
      ...fisheries,
      count: 3,
      partOf: 'Loan to Kenya Power',
      follows: { relation: 'renews', target: 'the agreement of 2014' },
      milestones: [
        { status: 'signed', date: '2024-03' },
        { status: 'signed', date: '2024-02' },
        { status: 'ratified' },
      ],
    }
    const place = at(FISHERIES)
    const lent = agreement(LOAN, { countries, form: evidenced('pledge', at(LOAN)) })
    const found = agreement(FISHERIES, {
      countries,
      count: evidenced(4, place),
      partOf: evidenced(lent.id, place),
      follows: { relation: evidenced('amends', place), target: evidenced('the agreement of 2014', place) },
      milestones: [
        { status: evidenced('signed', place) },
        { status: evidenced('signed', place), date: evidenced('2024-03-05', place) },
        { status: evidenced('agreed', place) },
      ],
    })
    const marks = outcomes({ agreements: [key, loan] }, { agreements: [found, lent] })
    expect(marks.filter(mark => / (?:count|part of|follows|milestone)\b/.test(mark))).toEqual([
      'wrong count: 4',
      'right milestone',
      'right milestone date',
      'right milestone',
      'wrong milestone date: signed',
      'missed milestone: signed; signed 2024-03-05; agreed',
      'false milestone: agreed',
      'right part of',
      'wrong follows: amends',
    ])
  })
})

describe('statements', () => {
  const grateful = { speaker: 'William Ruto', anchor: 'We are grateful', mode: 'direct' }

  test('speaker and mode of one that was found; others are false where the key is complete', () => {
    const statements = [
      statement('“We are grateful,”', 'President William Ruto', { mode: evidenced('indirect', at('We')) }),
      statement('boats would follow', 'William Ruto'),
    ]
    const found = ['right statement', 'right speaker', 'wrong mode: indirect']
    expect(outcomes({ statements: [grateful] }, { statements })).toEqual(found)
    expect(outcomes({ statements: [grateful], statementsComplete: true }, { statements })).toEqual([
      ...found,
      'false statement: William Ruto: "boats would follow"',
    ])
    const optional = { speaker: 'William Ruto', anchor: 'He added' }
    const key = { statements: [grateful], statementsComplete: true, statementsOptional: [optional] }
    expect(outcomes(key, { statements })).toEqual(found)
  })

  test('a whole paragraph is no answer to a short sentence', () => {
    const whole = statement(TEXT.slice(0, TEXT.indexOf('Kenya is a member')), 'William Ruto')
    expect(outcomes({ statements: [grateful] }, { statements: [whole] })).toEqual(['missed statement: -'])
  })
})

test('events, with who, where and when', () => {
  const key = {
    kind: 'signing',
    participants: ['Norway', 'Kenya'],
    place: 'Nairobi',
    date: '2024-03-05',
    anchor: 'in Nairobi on Tuesday',
  }
  const place = at('in Nairobi on Tuesday')
  const event: Event = {
    id: 'e',
    spans: [place],
    kind: evidenced('signing', place),
    participants: [evidenced({ name: 'Norway' }, place)],
    place: evidenced({ name: 'Nairobi' }, place),
  }
  const visit: Event = { ...event, id: 'v', kind: evidenced('visit', place) }
  expect(outcomes({ events: [key], eventsComplete: true }, { events: [visit, event] })).toEqual([
    'right event',
    'right participant',
    'missed participant: Norway',
    'right event place',
    'wrong event date: none',
    'false event: visit "in Nairobi on Tuesday"',
  ])
})

test('memberships and assessments, where the key lists them', () => {
  const place = at('Kenya is a member of the African Union')
  const memberships = ['KE', 'TD'].map(code => ({
    spans: [place],
    member: evidenced(code, place),
    organisation: evidenced({ name: 'African Union' }, place),
  }))
  const assessments = [{ spans: [at('He added')], text: evidenced('He added', at('He added')) }]
  const key = {
    memberships: [{ organisation: 'African Union', members: ['KE', 'NO'], anchor: 'a member of the African Union' }],
    assessments: ['bound to disappoint'],
  }
  expect(outcomes(key, { memberships, assessments })).toEqual([
    'right membership',
    'missed membership: -',
    'false membership: TD in African Union',
    'missed assessment: -',
    'false assessment: He added',
  ])
  expect(outcomes({}, { memberships, assessments })).toEqual([])
})

test('page chrome is touched by no finding', () => {
  const key = { chrome: ['He added', 'bound to disappoint', 'dropped with the page'] }
  expect(outcomes(key, { statements: [statement('He added that boats', 'William Ruto')] })).toEqual([
    'wrong chrome: He added that boats',
    'right chrome',
    'right chrome',
  ])
})
