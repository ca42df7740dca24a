import { describe, expect, it } from 'vitest'
import { StoreError } from '../store-error.ts'
import { type Fields, parseQuery } from './parse-query.ts'

const fields: Fields = {
  title: { kind: 'words', column: 'title' },
  form: {
    kind: 'key',
    toKey: value => `form:${value}`,
    isKnown: value => ['treaty', 'contract'].includes(value),
    hint: 'there are treaty, contract',
  },
  from: { kind: 'day', edge: 'from' },
  to: { kind: 'day', edge: 'to' },
}
const phrase = (...words: string[]) => ({ kind: 'phrase', words })

describe('parseQuery', () => {
  it.each([
    ['gas pipelines', [[phrase('ga')], [phrase('pipelin')]]],
    ['"gas pipelines"', [[phrase('ga', 'pipelin')]]],
    ['“gas pipelines”', [[phrase('ga', 'pipelin')]]],
    ['state-owned', [[phrase('state', 'own')]]],
    ['title:gas', [[{ ...phrase('ga'), column: 'title' }]]],
    ['title:"gas deal"', [[{ ...phrase('ga', 'deal'), column: 'title' }]]],
    [
      'form:treaty,contract',
      [
        [
          { kind: 'key', key: 'form:treaty' },
          { kind: 'key', key: 'form:contract' },
        ],
      ],
    ],
    ['天然气', [[phrase('天然', '然气')]]],
    ['气', [[{ ...phrase('气'), isPrefix: true }]]],
    ['天然气*', [[phrase('天然', '然气')]]],
    ['中俄LNG', [[phrase('中俄', '俄', 'lng')]]],
    ['соглашения', [[phrase('соглашен')]]],
    [
      'sustainab*',
      [
        [
          { ...phrase('sustainab'), isPrefix: true },
          { ...phrase('~sustainab'), isPrefix: true },
        ],
      ],
    ],
    ['10:30', [[phrase('10', '30')]]],
    ['gas — oil', [[phrase('ga')], [phrase('oil')]]],
    ['  ', []],
  ])('reads %s', (query, must) => {
    expect(parseQuery(query, fields)).toEqual({ must, not: [] })
  })
  it('reads what must not be there, and days', () => {
    expect(parseQuery('-gas -form:treaty -"oil deal" from:2014 to:2015-02', fields)).toEqual({
      must: [],
      not: [[phrase('ga')], [{ kind: 'key', key: 'form:treaty' }], [phrase('oil', 'deal')]],
      from: '2014-01-01',
      to: '2015-02-28',
    })
  })
  it.each([
    ['gas "oil', 5, 'not closed'],
    ['gas - oil', 5, 'without a blank'],
    ['colour:red', 1, 'there are title, form, from, to'],
    ['form:deal', 1, '"deal" is no value of "form": there are treaty, contract'],
    ['gas g*', 5, 'at least 2 letters'],
    ['*', 1, 'at least 2 letters'],
    ['from:yesterday', 1, 'a date such as 2015'],
    ['-from:2014', 1, 'cannot be turned round'],
    ['x '.repeat(40), 65, 'at most 32 terms'],
    ['x'.repeat(1001), 1001, 'at most 1000 characters'],
  ])('says what is wrong with %s', (query, at, reason) => {
    const call = () => parseQuery(query, fields)
    expect(call).toThrow(StoreError)
    expect(call).toThrow(reason)
    try {
      call()
    } catch (error) {
      expect(error).toMatchObject({ code: 'bad-query', data: { at } })
    }
  })
})
