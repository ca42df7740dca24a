import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Amount } from '../../model/index.ts'
import type { AgreementRow } from '../agreement-row.ts'
import { divide, multiply, toDecimal, toExact } from './decimal.ts'
import { safeTotal } from './safe-total.ts'

const row = (id: string, parts: Partial<AgreementRow> = {}): AgreementRow => ({
  id,
  title: id,
  form: 'agreement',
  instrument: 'loan',
  status: 'signed',
  reached: 'signed',
  date: '2014',
  firstDay: '2014-01-01',
  pair: 'CN-RU',
  countries: ['CN', 'RU'],
  sectors: ['finance'],
  parties: [],
  amounts: [],
  frames: [],
  takesOver: [],
  confidence: 0.9,
  ...parts,
})
const money = (value: string, currency = 'USD', parts: Partial<Amount> = {}): Amount => ({
  value,
  currency,
  qualifier: 'exact',
  of: 'total',
  ...parts,
})
/** Two yuan for a dollar in 2014, four in 2015; no roubles. */
const rates = {
  unitsPerDollar: (currency: string, year: number) =>
    currency === 'CNY' ? (year === 2014 ? '2' : year === 2015 ? '4' : null) : null,
  sources: ['made up'],
}
const total = (rows: readonly AgreementRow[], options = {}) => safeTotal(rows, { between: 'CN,RU' }, rates, options)
const sums = (rows: readonly AgreementRow[]) =>
  total(rows).byCurrency.map(({ currency, value }) => `${currency} ${value}`)
const left = (rows: readonly AgreementRow[], options = {}) =>
  Object.fromEntries(total(rows, options).leftOut.map(({ reason, ids }) => [reason, ids]))

describe('exact numbers', () => {
  it('add and divide without floats', () => {
    expect(toDecimal(toExact('0.1') + toExact('0.2'))).toBe('0.3')
    expect(toDecimal(toExact('99999999999999999999.5'))).toBe('99999999999999999999.5')
    expect(toDecimal(divide(toExact('1'), toExact('3')))).toBe('0.33333333')
    expect(toDecimal(multiply(toExact('2.5'), toExact('0.2')))).toBe('0.5')
  })
})

describe('a safe total', () => {
  it('never adds currencies, and converts only at a rate of the year', () => {
    const rows = [
      row('a', { amounts: [money('100')] }),
      row('b', { amounts: [money('50', 'CNY')] }),
      row('c', { amounts: [money('40', 'CNY')], firstDay: '2015-06-01' }),
      row('d', { amounts: [money('7', 'RUB')] }),
      row('e', { amounts: [money('9', 'CNY')], firstDay: '1999-01-01' }),
    ]
    const { dollars, unconverted } = total(rows)
    expect(sums(rows)).toEqual(['CNY 99', 'RUB 7', 'USD 100'])
    // 100 + 50 / 2 + 40 / 4.
    expect(dollars).toMatchObject({ value: '135', n: 3, ids: ['a', 'b', 'c'] })
    expect(unconverted.map(({ currency, value, reason, ids }) => [currency, value, reason, ids])).toEqual([
      ['CNY', '9', 'no-rate', ['e']],
      ['RUB', '7', 'no-rate', ['d']],
    ])
  })

  it('never adds a part to its total, a second telling, a yearly sum or what was drawn', () => {
    expect(
      sums([
        row('a', { amounts: [money('10'), money('3', 'USD', { of: 'tranche' }), money('2', 'USD', { of: 'drawn' })] }),
      ]),
    ).toEqual(['USD 10'])
    expect(sums([row('a', { amounts: [money('46'), money('28'), money('300', 'CNY')] })])).toEqual(['USD 46'])
    expect(total([row('a', { amounts: [money('46'), money('28')] })]).furtherSums.ids).toEqual(['a'])
    expect(
      sums([row('a', { amounts: [money('3', 'USD', { of: 'tranche' }), money('4', 'USD', { of: 'tranche' })] })]),
    ).toEqual(['USD 7'])
    expect(
      left([
        row('a', { amounts: [money('5', 'USD', { of: 'annual' })] }),
        row('b', { amounts: [money('5', 'USD', { of: 'drawn' })] }),
        row('c'),
      ]),
    ).toEqual({ 'only-annual': ['a'], 'only-drawn': ['b'], 'no-amount': ['c'] })
  })

  it('never adds what is planned or called off to what is committed', () => {
    const rows = [
      row('a', { amounts: [money('1')] }),
      row('b', { amounts: [money('10')], status: 'negotiating' }),
      row('c', { amounts: [money('100')], form: 'pledge' }),
      row('d', { amounts: [money('1000')], status: 'cancelled' }),
    ]
    expect(sums(rows)).toEqual(['USD 1'])
    expect(left(rows)).toEqual({ ended: ['d'], planned: ['b', 'c'] })
    expect(total(rows, { of: 'planned' }).byCurrency[0]).toMatchObject({ value: '110', n: 2 })
  })

  it('counts contracts instead of their frame, the frame instead of them where asked, and one of a chain', () => {
    const frame = row('f', { amounts: [money('20')] })
    const parts = [
      row('p', { amounts: [money('3')], frames: ['f'] }),
      row('q', { amounts: [money('4')], frames: ['f'] }),
    ]
    expect(sums([frame, ...parts])).toEqual(['USD 7'])
    expect(left([frame, ...parts])).toEqual({ frame: ['f'] })
    expect(total([frame, ...parts], { isByFrame: true }).byCurrency[0]).toMatchObject({ value: '20' })
    // A frame of which no part states a sum is all that is known.
    expect(sums([frame, row('p', { frames: ['f'] })])).toEqual(['USD 20'])
    const renewed = [
      row('old', { amounts: [money('150')] }),
      row('new', { amounts: [money('160')], takesOver: ['old'] }),
    ]
    expect(sums(renewed)).toEqual(['USD 160'])
    expect(left(renewed)).toEqual({ 'taken-over': ['old'] })
  })

  it('tells ranges and bounds', () => {
    const { byCurrency } = total([
      row('a', { amounts: [money('10', 'USD', { upper: '12' })] }),
      row('b', { amounts: [money('5', 'USD', { qualifier: 'up-to' })] }),
    ])
    expect(byCurrency[0]).toMatchObject({ value: '15', upper: '17', upTo: '5' })
  })

  it('leaves nobody out without saying so, in whatever order', () => {
    const amounts = fc.array(
      fc.record({
        value: fc.integer({ min: 1, max: 1e9 }).map(String),
        currency: fc.constantFrom('USD', 'CNY', 'RUB'),
        of: fc.constantFrom('total', 'tranche', 'annual', 'drawn'),
      }),
      { maxLength: 3 },
    )
    const rows = fc
      .array(
        fc.record({
          amounts,
          status: fc.constantFrom('signed', 'proposed', 'cancelled', 'in-force'),
          frame: fc.integer({ min: 0, max: 8 }),
          follows: fc.integer({ min: 0, max: 8 }),
        }),
        { maxLength: 8 },
      )
      .map(all =>
        all.map(({ amounts, status, frame, follows }, at) =>
          row(`r${at}`, {
            status: status as AgreementRow['status'],
            amounts: amounts.map(each => money(each.value, each.currency, { of: each.of as Amount['of'] })),
            frames: frame < 3 ? [`r${frame}`] : [],
            takesOver: follows < 3 ? [`r${follows}`] : [],
          }),
        ),
      )
    fc.assert(
      fc.property(rows, all => {
        const found = total(all)
        const counted = new Set(found.byCurrency.flatMap(({ ids }) => ids ?? []))
        const out = found.leftOut.flatMap(({ ids }) => ids ?? [])
        expect([...counted, ...out].sort()).toEqual(all.map(({ id }) => id).sort())
        expect(out).toHaveLength(new Set(out).size)
        const back = total(all.toReversed())
        expect(back.dollars.value).toBe(found.dollars.value)
        expect(back.byCurrency.map(({ currency, value }) => [currency, value])).toEqual(
          found.byCurrency.map(({ currency, value }) => [currency, value]),
        )
      }),
    )
  })

  it('shows prices of one year where a deflator is given', () => {
    const prices = (year: number) => ({ 2014: '100', 2015: '200' })[year] ?? null
    const { dollars, pricesOf, unconverted } = safeTotal(
      [row('a', { amounts: [money('10')] }), row('b', { amounts: [money('10')], firstDay: '1950-01-01' })],
      {},
      { ...rates, prices, baseYear: 2015 },
    )
    // 10 dollars of 2014 are 20 in prices of 2015.
    expect(dollars.value).toBe('20')
    expect(pricesOf).toBe(2015)
    expect(unconverted).toMatchObject([{ reason: 'no-deflator', ids: ['b'] }])
  })
})
