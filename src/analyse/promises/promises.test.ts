import { describe, expect, it } from 'vitest'
import { dayAfter, dayOf, monthsBetween } from './days.ts'

describe('days of promises', () => {
  it('are those that a date allows', () => {
    expect(dayOf('2015-02', 'last')).toBe('2015-02-28')
    expect(dayOf('2015', 'first')).toBe('2015-01-01')
    expect(dayOf('2015/2016-02', 'last')).toBe('2016-02-29')
    expect(dayOf('XXXX-05-01', 'last')).toBeNull()
    expect(dayOf(undefined, 'first')).toBeNull()
  })
  it('lie a duration later', () => {
    expect(dayAfter('2014-05-21', 'P30Y')).toBe('2044-05-21')
    expect(dayAfter('2014-01-15', 'P1Y6M')).toBe('2015-07-15')
    expect(dayAfter('2014-01-15', 'P2W')).toBe('2014-01-29')
    for (const none of ['P', 'PT5H', 'thirty years', 'P99999Y']) expect(dayAfter('2014-01-15', none)).toBeNull()
  })
  it('are whole months apart', () => {
    expect(monthsBetween('2014-01-31', '2014-02-28')).toBe(0)
    expect(monthsBetween('2014-01-15', '2016-01-15')).toBe(24)
    expect(monthsBetween('2016-01-15', '2014-01-15')).toBe(0)
  })
})
