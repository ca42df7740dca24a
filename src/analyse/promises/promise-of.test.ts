import { describe, expect, it } from 'vitest'
import { chosen, entry } from '../../../test/store/values.ts'
import type { Entry } from '../../model/index.ts'
import { entryAsOf } from './entry-as-of.ts'
import { promiseOf } from './promise-of.ts'

type Status = Entry['status']['value']
const life = (...all: readonly (readonly [Status, string?])[]) =>
  all.map(([status, date]) => ({ status: chosen(status), ...(date ? { date: chosen(date) } : {}) }))
const made = (parts: Partial<Entry> & { readonly lives?: ReturnType<typeof life> }): Entry => {
  const { lives = life(['signed', '2014-05-21']), ...rest } = parts
  return {
    ...entry('a', { date: '2014-05-21' }),
    milestones: lives,
    status: chosen(lives.at(-1)!.status.value),
    ...rest,
  } as Entry
}
const years = (value: string) => [chosen({ kind: 'duration' as const, value })]
const ask = (agreement: Entry, lastNews: string | null, asOf = '2020-01-01') => {
  const { state, reason } = promiseOf(agreement, lastNews, { asOf, silentAfterMonths: 24 })
  return [state, reason]
}

describe('a promise', () => {
  it('is cancelled where it was called off, whatever else is known', () => {
    for (const status of ['withdrawn', 'terminated', 'cancelled', 'rejected'] as const)
      expect(ask(made({ lives: life(['implementing', '2015'], [status, '2016']) }), '2019-12-01')).toEqual([
        'cancelled',
        `it is ${status}`,
      ])
  })
  it('is suspended', () => {
    expect(ask(made({ lives: life(['signed', '2014'], ['suspended', '2016']) }), null)).toEqual([
      'suspended',
      'it is suspended',
    ])
  })
  it('is delivered where it is done, in force as rules, delivered obligation by obligation, drawn, or ran its term', () => {
    const obligations = [{ id: 'o1', what: 'lay the pipe', due: '2018' }]
    const done: readonly (readonly [Partial<Parameters<typeof made>[0]>, RegExp])[] = [
      [{ lives: life(['completed', '2018']) }, /it is completed/],
      [{ lives: life(['in-force', '2015']), instrument: chosen('rules') }, /its rules are in force/],
      [
        { obligations, deliveries: [{ id: 'd1', obligation: 'o1', what: 'laid', date: '2018-03' }] },
        /every obligation/,
      ],
      [
        {
          amounts: [
            chosen({ value: '100', currency: 'USD', qualifier: 'exact', of: 'total' }),
            chosen({ value: '100', currency: 'USD', qualifier: 'exact', of: 'drawn' }),
          ],
        },
        /all of it was drawn/,
      ],
      [{ lives: life(['implementing', '2015'], ['expired', '2018']) }, /it ran its term and was carried out/],
      [
        { lives: life(['signed', '2014-05-21'], ['implementing', '2015']), terms: years('P3Y') },
        /it ran its term, until 2017-05-21, and was carried out/,
      ],
    ]
    for (const [parts, reason] of done)
      expect(ask(made(parts), '2019-12-01')).toEqual(['delivered', expect.stringMatching(reason)])
  })
  it('is late where the day is past and later news does not say that it was done', () => {
    const obligations = [{ id: 'o1', what: 'lay the pipe', due: '2018' }]
    expect(ask(made({ obligations }), '2019-12-01')).toEqual([
      'late',
      'it was due by 2018-12-31; the news of 2019-12-01 does not say that it was done',
    ])
    // A road that was to be built within three years; of gas for three years the same says how long the contract held.
    expect(ask(made({ instrument: chosen('construction'), terms: years('P3Y') }), '2019-12-01')[0]).toBe('late')
    expect(ask(made({ terms: years('P3Y') }), '2019-12-01')).toEqual([
      'silent',
      'its term ran out on 2017-05-21; no later document says what came of it',
    ])
    // Without news from after the day nothing is known.
    expect(ask(made({ obligations }), '2018-06-01')).toEqual(['on-time', 'due by 2018-12-31; news of 2018-06-01'])
  })
  it('is silent after the months that were asked for, or where no document has a date', () => {
    expect(ask(made({}), '2018-01-01')).toEqual(['on-time', 'nothing says by when; news of 2018-01-01'])
    expect(ask(made({}), '2017-12-01')).toEqual(['silent', 'no news since 2017-12-01'])
    expect(ask(made({}), null)).toEqual(['silent', 'no document with a date up to 2020-01-01 tells of it'])
  })
  it('is partly delivered where it is being carried out, and on time else', () => {
    expect(ask(made({ lives: life(['implementing', '2019']) }), '2019-12-01')[0]).toBe('partly-delivered')
    expect(ask(made({ terms: years('P30Y') }), '2019-12-01')).toEqual([
      'on-time',
      'it runs until 2044-05-21; news of 2019-12-01',
    ])
  })
})

describe('an agreement as it stood on a day', () => {
  const gas = made({
    date: chosen('2014-05-21'),
    lives: life(['negotiating', '2004'], ['signed', '2014-05-21'], ['in-force'], ['withdrawn', '2022-03']),
    reached: chosen('in-force'),
    deliveries: [{ id: 'd', what: 'gas', date: '2019-12-02' }],
  })
  const stood = (asOf: string) => {
    const found = entryAsOf(gas, asOf)
    return found && [found.status.value, found.reached.value, found.deliveries.length]
  }
  it('has none of what came after', () => {
    expect(stood('2023-01-01')).toEqual(['withdrawn', 'in-force', 1])
    expect(stood('2021-01-01')).toEqual(['in-force', 'in-force', 1])
    expect(stood('2018-01-01')).toEqual(['in-force', 'in-force', 0])
    // Entry into force has no date; it came after the signature.
    expect(stood('2010-01-01')).toEqual(['negotiating', 'negotiating', 0])
    expect(stood('2003-12-31')).toBeNull()
  })
  it('is none where nothing had come about', () => {
    expect(entryAsOf(made({}), '2014-05-20')).toBeNull()
    expect(entryAsOf(made({}), '2014-05-21')?.status.value).toBe('signed')
    expect(entryAsOf(made({ lives: life(['signed']) }), '2014-05-20')).toBeNull()
  })
})
