import { describe, expect, it } from 'vitest'
import { chosen, entry } from '../../../test/store/values.ts'
import type { Entry } from '../../model/index.ts'
import { conditionsIn } from './conditions.ts'
import { dueOf, sayAmount } from './due.ts'

describe('conditions', () => {
  it.each([
    ['a loan subject to approval by parliament; it runs for 20 years', ['subject to approval by parliament']],
    [
      'oil in return for infrastructure, in exchange for nothing.',
      ['in return for infrastructure, in exchange for nothing'],
    ],
    ['кредит при условии одобрения парламентом.', ['при условии одобрения парламентом']],
    ['协议须经双方议会批准。', ['须经双方议会批准']],
    ['the subject is gas', []],
    ['pending', []],
  ])('%s', (text, found) => expect(conditionsIn(text)).toEqual(found))
})

describe('what was due', () => {
  it('has amounts, quantities, terms and conditions, each as what it is', () => {
    const loan: Entry = {
      ...entry('a', { title: 'a loan subject to approval by parliament', form: 'treaty' }),
      amounts: [
        chosen({ value: '1250000.5', currency: 'USD', qualifier: 'up-to', of: 'total', settlement: ['CNY', 'RUB'] }),
        chosen({ value: '7', currency: 'USD', qualifier: 'exact', of: 'drawn' }),
      ],
      terms: [
        chosen({ kind: 'duration', value: 'P20Y' }),
        chosen({ kind: 'quantity', value: '38', unit: 'bcm', per: 'year' }),
        chosen({ kind: 'interest-rate', value: '2', base: 'LIBOR' }),
      ],
      obligations: [{ id: 'o', what: 'lay the pipe', due: '2018' }],
    }
    const due = dueOf(loan)
    expect(due.map(({ amount, term, settled, isUnratified }) => ({ amount, term, settled, isUnratified }))).toEqual([
      {},
      { amount: loan.amounts[0]!.value },
      ...loan.terms.map(({ value }) => ({ term: value })),
      { settled: ['CNY', 'RUB'] },
      {},
      { isUnratified: true },
    ])
    expect(due.map(({ kind, what, by }) => ({ kind, what, ...(by ? { by } : {}) }))).toEqual([
      { kind: 'obligation', what: 'lay the pipe', by: '2018' },
      { kind: 'amount', what: 'up to USD 1,250,000.5' },
      { kind: 'term', what: 'duration 20 years' },
      { kind: 'quantity', what: '38 bcm per year' },
      { kind: 'condition', what: 'interest rate 2 % over LIBOR' },
      { kind: 'condition', what: 'settled in CNY and RUB' },
      { kind: 'condition', what: 'subject to approval by parliament' },
      { kind: 'condition', what: 'a treaty: no ratification is known' },
    ])
  })
  it('says amounts with every digit', () => {
    expect(sayAmount({ value: '400000000000', currency: 'USD', qualifier: 'exact', of: 'total' })).toBe(
      'USD 400,000,000,000',
    )
    expect(sayAmount({ value: '12', upper: '15', currency: 'EUR', qualifier: 'about', of: 'annual' })).toBe(
      'about EUR 12–15 a year',
    )
  })
})
