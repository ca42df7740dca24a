import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chosen, entry } from '../../test/store/values.ts'
import { codesOf, FORMS, STATUSES } from '../model/index.ts'
import type { AgreementRow } from './agreement-row.ts'
import { asymmetry } from './asymmetry/asymmetry.ts'
import { largestSum } from './claims/largest-sum.ts'
import { currency } from './currency/currency.ts'
import { network } from './network/network.ts'
import { promises } from './promises/promises.ts'
import { type TiesInput, ties } from './ties/ties.ts'

const COUNTRIES = ['CN', 'KZ', 'MN', 'RU', 'UZ']
const filter = { between: 'CN,RU' }
const rates = { unitsPerDollar: (code: string) => (code === 'CNY' ? '6.1' : null), sources: ['made up'] }

const made = fc.record({
  firstDay: fc.constantFrom(undefined, '2013-03-01', '2014-05-21', '2014-05-21', '2015-05-08'),
  form: fc.constantFrom(...codesOf(FORMS)),
  status: fc.constantFrom(...codesOf(STATUSES)),
  reached: fc.constantFrom(...codesOf(STATUSES)),
  sectors: fc.subarray(['energy', 'finance', 'transport'] as const),
  parties: fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
  countries: fc.subarray(COUNTRIES),
  amounts: fc.array(
    fc.record({
      value: fc.constantFrom('100', '100', '0.1'),
      currency: fc.constantFrom('USD', 'CNY', 'RUB'),
      qualifier: fc.constant('exact' as const),
      of: fc.constantFrom('total', 'tranche', 'drawn'),
    }),
    { maxLength: 2 },
  ),
  confidence: fc.constantFrom(0.1, 0.2, 0.7, 0.913),
  frame: fc.option(fc.nat(9), { freq: 4 }),
  earlier: fc.option(fc.nat(9), { freq: 4 }),
  package: fc.constantFrom('x', 'y', undefined),
  lastNews: fc.constantFrom(null, '2014-06-01', '2019-01-01'),
  tellers: fc.subarray(['CN', 'RU', 'GB']),
})
type Made = typeof made extends fc.Arbitrary<infer T> ? T : never

const happening = fc
  .record({
    firstDay: fc.constantFrom('2014-01-01', '2014-03-01', '2014-05-01', '2014-05-20'),
    days: fc.constantFrom(0, 2, 30, 60),
    office: fc.constantFrom('President', 'Minister of Trade', undefined),
  })
  .map(({ firstDay, days, office }) => ({
    kind: { value: 'meeting' as const, spans: [], confidence: 1, rule: 'test/rule' },
    participants: ['CN', 'RU'].map(country => ({
      value: { name: country, country, ...(office === undefined ? {} : { office }) },
      spans: [],
      confidence: 1,
      rule: 'test/rule',
    })),
    firstDay,
    lastDay: new Date(Date.parse(firstDay) + days * 86_400_000).toISOString().slice(0, 10),
  }))

const register = fc.array(made, { minLength: 10, maxLength: 24 }).chain(all =>
  fc.record({
    all: fc.constant(all),
    order: fc.shuffledSubarray([...all.keys()], { minLength: all.length }),
    ids: fc.uniqueArray(fc.uuid(), { minLength: 2 * all.length, maxLength: 2 * all.length }),
    events: fc.array(happening, { maxLength: 6 }),
    turn: fc.nat(5),
  }),
)

/** Everything that is answered of agreements which came in an order and got these ids. */
function answersOf(
  all: readonly Made[],
  order: readonly number[],
  ids: readonly string[],
  events: TiesInput['events'],
) {
  const rows = order.map((at): AgreementRow & { readonly packages: readonly string[] } => {
    const { frame, earlier, firstDay, package: pack, ...row } = all[at]!
    return {
      ...row,
      ...(firstDay === undefined ? {} : { firstDay, date: firstDay }),
      id: ids[at]!,
      title: `agreement ${at}`,
      instrument: 'loan',
      ...(row.countries.length === 2 ? { pair: row.countries.join('-') } : {}),
      frames: frame === null ? [] : [ids[frame]!],
      takesOver: earlier === null ? [] : [ids[earlier]!],
      packages: pack === undefined ? [] : [pack],
    }
  })
  const others = COUNTRIES.slice(1).map(country => `AF-${country}`)
  const { id: _, ...largest } = largestSum(rows, rates) ?? { id: null }
  const answers = {
    parties: network({ of: 'parties', rows, filter, actors: new Map([...'abcdefg'].map(name => [name, { name }])) }),
    countries: network({ of: 'countries', rows, filter, actors: new Map(COUNTRIES.map(name => [name, { name }])) }),
    currency: currency(rows, filter, rates, country => new Set(country === 'CN' ? ['CNY'] : ['RUB'])),
    asymmetry: asymmetry({
      pair: ['CN', 'RU'],
      rows,
      told: order.flatMap(at =>
        all[at]!.tellers.map(country => ({ agreement: ids[at]!, documentId: `${country} ${at % 3}`, country })),
      ),
      packages: ['x', 'y'].map(id => ({ id, date: '2014' })),
      filter,
    }),
    promises: promises(
      rows.map((row, at) => {
        const { lastNews } = all[order[at]!]!
        const { id, title, date, form, status } = row
        const whole = entry(id, { title, form, status, ...(date === undefined ? {} : { date }) })
        return { entry: { ...whole, amounts: row.amounts.map(chosen) }, row, lastNews }
      }),
      filter,
      rates,
      { asOf: '2020-01-01', silentAfterMonths: 24 },
    ),
    ties: ties({
      pair: ['CN', 'RU'],
      rows,
      beside: [],
      events,
      statements: [],
      counts: [2013, 2014, 2015].map(year => ({ pair: 'CN-RU', year, measure: 'documents', n: 3 })),
      others: {
        pairs: others,
        counts: others.flatMap((pair, at) =>
          ['documents', 'agreements'].map(measure => ({ pair, year: 2014, measure, n: at + 1 })),
        ),
        known: others.length,
      },
      meanConfidence: 0.7,
      rates,
    }),
    largest,
  }
  const titles = new Map(ids.map((id, at) => [id, `agreement ${at}`]))
  return JSON.parse(JSON.stringify(answers), (name, value) => {
    const told = typeof value === 'string' ? (titles.get(value) ?? value) : value
    return name === 'ids' ? told.toSorted() : told
  })
}

it('answers are the same whatever ids agreements got, and whatever order they came in', () => {
  fc.assert(
    fc.property(register, ({ all, order, ids, events, turn }) => {
      const straight = answersOf(all, [...all.keys()], ids.slice(0, all.length), events)
      const turned = [...events.slice(turn), ...events.slice(0, turn)].reverse()
      expect(answersOf(all, order, ids.slice(all.length), turned)).toEqual(straight)
    }),
    { numRuns: 60 },
  )
})
