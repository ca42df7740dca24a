import { describe, expect, it } from 'vitest'
import { dayNumber, endOfDay, startOfDay, toPosition } from '../search/position.ts'
import { isInCalendar, toDayRange } from './day-range.ts'

describe('toDayRange', () => {
  it.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['2016-02~', '2016-02-01', '2016-02-29'],
    ['2015-05-08', '2015-05-08', '2015-05-08'],
    ['2015-05-08/2015-05-10', '2015-05-08', '2015-05-10'],
    ['2015-05-08/..', '2015-05-08', null],
    ['../2015', null, '2015-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2015-XX-20', '2015-01-20', '2015-12-20'],
    ['2015-1X', '2015-10-01', '2015-12-31'],
    ['XXXX-12-20', null, null],
    ['yesterday', null, null],
    [undefined, null, null],
  ])('%s is from %s to %s', (edtf, first, last) => {
    expect(toDayRange(edtf)).toEqual({ first, last })
  })
})

describe('the calendar', () => {
  it.each(['2015', '2015-02', '2016-02-29', '2015-12-31', '2015-05~', '201X'])('has %s', date =>
    expect(isInCalendar(date)).toBe(true),
  )
  it.each(['2014-13', '2014-00', '2015-02-29', '2015-04-31', '2015-05-00'])('has no %s', date =>
    expect(isInCalendar(date)).toBe(false),
  )
})

describe('positions', () => {
  it('put later days after earlier ones, rows of one day in their order, and what has no day first', () => {
    const order = [
      toPosition(null, 5),
      toPosition('0001-01-01', 9),
      toPosition('2015-05-08', 1),
      toPosition('2015-05-08', 2 ** 31 - 1),
      toPosition('2015-05-09', 1),
      toPosition('9999-12-31', 2 ** 31 - 1),
    ]
    expect(order.toSorted((a, b) => a - b)).toEqual(order)
    expect(order.every(Number.isSafeInteger)).toBe(true)
    expect(startOfDay('2015-05-08')).toBeLessThan(order[2]!)
    expect(endOfDay('2015-05-08')).toBe(order[3])
    expect(dayNumber('1970-01-01') - dayNumber('1969-12-31')).toBe(1)
  })
})
