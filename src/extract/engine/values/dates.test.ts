import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DateExpression, daysInMonth, fromEdtf, isValidDate, resolveDate, toEdtf } from './dates.ts'

/** A Wednesday. */
const TODAY = { year: 2015, month: 5, day: 20 }
function resolve(expression: DateExpression, isFuture = false, reference: Parameters<typeof resolveDate>[1] = TODAY) {
  const date = resolveDate(expression, reference, isFuture)
  return date && toEdtf(date)
}

describe('what is told of a past event', () => {
  test.each<[string, DateExpression, string]>([
    ['a whole date stands for itself', { year: 1972, month: 2, day: 28 }, '1972-02-28'],
    ['yesterday', { relative: { unit: 'day', offset: -1 } }, '2015-05-19'],
    ['today', { relative: { unit: 'day', offset: 0 } }, '2015-05-20'],
    ['last year', { relative: { unit: 'year', offset: -1 } }, '2014'],
    ['last month', { relative: { unit: 'month', offset: -1 } }, '2015-04'],
    ['six months ago', { relative: { unit: 'month', offset: -6 } }, '2014-11'],
    ['last week', { relative: { unit: 'week', offset: -1 } }, '2015-05'],
    ['three weeks ago, across a month', { relative: { unit: 'week', offset: -3 } }, '2015-04'],
    ['Monday', { weekday: 1 }, '2015-05-18'],
    ['Wednesday, on a Wednesday', { weekday: 3 }, '2015-05-20'],
    ['last Wednesday, on a Wednesday', { weekday: 3, direction: 'last' }, '2015-05-13'],
    ['next Wednesday, on a Wednesday', { weekday: 3, direction: 'next' }, '2015-05-27'],
    ['Sunday', { weekday: 0 }, '2015-05-17'],
    ['March', { month: 3 }, '2015-03'],
    ['May 8', { month: 5, day: 8 }, '2015-05-08'],
    ['November, which is still to come', { month: 11 }, '2014-11'],
    ['December 24', { month: 12, day: 24 }, '2014-12-24'],
    ['last May, in May', { month: 5, direction: 'last' }, '2014-05'],
    ['last March, in May', { month: 3, direction: 'last' }, '2015-03'],
    ['next June', { month: 6, direction: 'next' }, '2015-06'],
    ['next March', { month: 3, direction: 'next' }, '2016-03'],
  ])('%s', (_told, expression, edtf) => expect(resolve(expression)).toBe(edtf))
})

describe('what is told of an event to come', () => {
  test.each<[string, DateExpression, string]>([
    ['Monday', { weekday: 1 }, '2015-05-25'],
    ['Thursday', { weekday: 4 }, '2015-05-21'],
    ['September', { month: 9 }, '2015-09'],
  ])('%s', (_told, expression, edtf) => expect(resolve(expression, true)).toBe(edtf))
})

describe('a reference may be less than a day', () => {
  const monday: DateExpression = { weekday: 1 }
  test('of a month the year is known, the weekday is not', () => {
    expect(resolve({ month: 3 }, false, { year: 2015, month: 5 })).toBe('2015-03')
    expect(resolve(monday, false, { year: 2015, month: 5 })).toBe(null)
    expect(resolve({ relative: { unit: 'day', offset: -1 } }, false, { year: 2015, month: 5 })).toBe(null)
  })
  test('of a year, the month is taken in it', () => {
    expect(resolve({ month: 3 }, false, { year: 2015 })).toBe('2015-03')
    expect(resolve({ relative: { unit: 'year', offset: -1 } }, false, { year: 2015 })).toBe('2014')
  })
  test('without one only whole dates are known', () => {
    expect(resolve({ year: 2014 }, false, null)).toBe('2014')
    expect(resolve(monday, false, null)).toBe(null)
  })
})

test('days of months and years', () => {
  expect([daysInMonth(2012, 2), daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2015, 4)]).toEqual([
    29, 28, 29, 30,
  ])
  expect([
    isValidDate(2015, 2, 29),
    isValidDate(2015, 13, 1),
    isValidDate(2015, 0, 1),
    isValidDate(2016, 2, 29),
  ]).toEqual([false, false, false, true])
})

test('EDTF is read as it was written; of an interval the first date', () => {
  for (const edtf of ['2015', '2015-05', '2015-05-20']) expect(toEdtf(fromEdtf(edtf)!)).toBe(edtf)
  expect(fromEdtf('2014-05-20/2014-05-21')).toEqual({ year: 2014, month: 5, day: 20 })
  expect([fromEdtf('XXXX-12-20'), fromEdtf('..')]).toEqual([null, null])
})

test('a weekday told of the past is at most six days back, of the future at most seven ahead, and is that weekday', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map(days => new Date(days * 86_400_000))
  const parts = (date: Date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
  const days = (from: Date, edtf: string | null) => (Date.parse(edtf!) - from.getTime()) / 86_400_000
  fc.assert(
    fc.property(day, fc.nat(6), (today, weekday) => {
      const back = resolve({ weekday }, false, parts(today))
      const ahead = resolve({ weekday }, true, parts(today))
      expect(new Date(back!).getUTCDay()).toBe(weekday)
      expect(new Date(ahead!).getUTCDay()).toBe(weekday)
      expect(days(today, back)).toBeGreaterThanOrEqual(-6)
      expect(days(today, back)).toBeLessThanOrEqual(0)
      expect(days(today, ahead)).toBeGreaterThan(0)
      expect(days(today, ahead)).toBeLessThanOrEqual(7)
    }),
    { seed: 1 },
  )
})
