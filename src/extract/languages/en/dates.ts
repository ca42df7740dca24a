import type { Rule } from '../../engine/text/pattern.ts'
import type { TokenSequence } from '../../engine/text/token-sequence.ts'
import type { DateExpression } from '../../engine/values/dates.ts'
import { isValidDate } from '../../engine/values/dates.ts'
import type { NumberValue } from '../../engine/values/numbers.ts'

type DateRule = Rule<TokenSequence, DateExpression>
type Value = { readonly value: unknown } | undefined

const numberOf = (capture: Value) => (capture?.value as NumberValue | undefined)?.digits ?? null
function yearOf(capture: Value): number | undefined {
  const digits = numberOf(capture)
  return digits && /^(?:1[5-9]|20)\d\d$/.test(digits) ? Number(digits) : undefined
}
function dayOf(capture: Value): number | undefined {
  const digits = numberOf(capture)
  return digits && /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 31 ? Number(digits) : undefined
}
const monthOf = (capture: Value) => capture?.value as number | undefined

/** A calendar day, null where the parts make no date. */
function dated(year: Value, month: Value, day: Value): DateExpression | null {
  const y = yearOf(year)
  const m = monthOf(month)
  const d = dayOf(day)
  if (m === undefined || (year && y === undefined) || (day && d === undefined)) return null
  if (d !== undefined && !isValidDate(y ?? 2000, m, d)) return null
  return { ...(y === undefined ? {} : { year: y }), month: m, ...(d === undefined ? {} : { day: d }) }
}
function ranged(first: DateExpression | null, last: DateExpression | null): DateExpression | null {
  return first && last ? { ...first, ...(last.year && !first.year ? { year: last.year } : {}), until: last } : null
}
const directionOf = (capture: Value) => capture?.value as 'last' | 'this' | 'next' | undefined

/** "2000 computers", "1500 literary works": a plural behind a bare number makes it a count; "the 2014 Geneva accords" are of a year. */
function isCount(s: TokenSequence, from: number, to: number): boolean {
  const isPlural = (i: number) => i < s.count && /^\p{Ll}+[^s]s$/u.test(s.textOf(i, i + 1))
  if (isPlural(to)) return true
  const isNamed = from > 0 && /^the$/i.test(s.textOf(from - 1, from))
  return !isNamed && to + 1 < s.count && /^\p{L}+[^s]$/u.test(s.textOf(to, to + 1)) && isPlural(to + 1)
}

/** Words before a date that make it a place in time or a bound. */
const IN = 'in|since|by|until|during|from|till|before|after|through'

/** Ways of telling a date in English; the longest that fits wins. */
export const DATE_RULES: readonly DateRule[] = [
  {
    id: 'en/date/month-day-year',
    pattern: [
      '<weekday> ,? on? <month> .? the? <number:day> st|nd|rd|th? ,|of? <number:year>',
      '<month> .? the? <number:day> st|nd|rd|th? ,|of? <number:year>',
    ],
    produce: c => (yearOf(c.year) === undefined ? null : dated(c.year, c.month, c.day)),
  },
  {
    id: 'en/date/day-month-year',
    pattern: [
      '<weekday> ,? the? <number:day> st|nd|rd|th? of? <month> .? ,? <number:year>',
      'the? <number:day> st|nd|rd|th? of? <month> .? ,? <number:year>',
    ],
    produce: c => (yearOf(c.year) === undefined ? null : dated(c.year, c.month, c.day)),
  },
  {
    id: 'en/date/month-day',
    pattern: ['<weekday> ,? <month> .? <number:day> st|nd|rd|th?', '<month> .? <number:day> st|nd|rd|th?'],
    produce: c => dated(undefined, c.month, c.day),
  },
  {
    id: 'en/date/day-month',
    pattern: ['<weekday> ,? the? <number:day> st|nd|rd|th? of? <month>', 'the? <number:day> st|nd|rd|th? of? <month>'],
    produce: c => dated(undefined, c.month, c.day),
  },
  {
    id: 'en/date/month-day-range',
    pattern:
      'from|between? <month> .? <number:day> st|nd|rd|th? -|–|—|to|and <number:last> st|nd|rd|th? ,? <number:year>?',
    produce: c =>
      c.year && yearOf(c.year) === undefined
        ? null
        : ranged(dated(c.year, c.month, c.day), dated(c.year, c.month, c.last)),
  },
  {
    id: 'en/date/day-range-month',
    pattern: '<number:day> st|nd|rd|th? -|–|—|to|and <number:last> st|nd|rd|th? of? <month> ,? <number:year>?',
    produce: c =>
      c.year && yearOf(c.year) === undefined
        ? null
        : ranged(dated(c.year, c.month, c.day), dated(c.year, c.month, c.last)),
  },
  {
    id: 'en/date/month-year',
    pattern: `${IN}? early|mid|late|the? end|beginning|start? of? -? <month> .? ,|of? <number:year>`,
    produce: c => (yearOf(c.year) === undefined ? null : dated(c.year, c.month, undefined)),
  },
  {
    id: 'en/date/month-of-relative-year',
    pattern: `${IN}? early|mid|late|the? end|beginning|start? of? -? <month> ,? of? <direction> year`,
    produce: c => {
      const month = monthOf(c.month)
      const direction = directionOf(c.direction)
      return month === undefined || direction === 'this'
        ? month === undefined
          ? null
          : { month }
        : { month, direction: direction ?? 'last' }
    },
  },
  {
    id: 'en/date/last-month-name',
    pattern: '<direction> <month>',
    produce: c => {
      const month = monthOf(c.month)
      const direction = directionOf(c.direction)
      return month === undefined || direction === undefined ? null : { month, direction }
    },
  },
  {
    id: 'en/date/in-month',
    pattern: `${IN} early|mid|late|the? end|beginning|start? of? -? <month>`,
    produce: (c, s, _from, to) => {
      const month = monthOf(c.month)
      // "since November 17": the day goes with it.
      if (/^\d{1,2}$/.test(to < s.count ? s.textOf(to, to + 1) : '')) return null
      // "may" is a verb unless it is written May.
      return month === undefined || !c.month || !s.isCapital(c.month.from) ? null : { month }
    },
  },
  {
    id: 'en/date/month',
    pattern: '<month>',
    // "May" and "March" alone are verbs as well.
    produce: (c, s, from, to) =>
      s.isCapital(from) && s.textOf(from, to).length > 5 ? { month: monthOf(c.month)! } : null,
  },
  {
    id: 'en/date/weekday',
    pattern: '<direction>? <weekday>',
    produce: (c, s) => {
      if (!c.weekday || !s.isCapital(c.weekday.from) || s.textOf(c.weekday.from, c.weekday.to).length < 6) return null
      const direction = directionOf(c.direction)
      return { weekday: c.weekday.value as number, ...(direction && direction !== 'this' ? { direction } : {}) }
    },
  },
  {
    id: 'en/date/same-time',
    pattern: ['at the same time', 'on the same day', 'the same day'],
    produce: () => ({ isSame: true }),
  },
  { id: 'en/date/today', pattern: 'today', produce: () => ({ relative: { unit: 'day', offset: 0 } }) },
  { id: 'en/date/yesterday', pattern: 'yesterday', produce: () => ({ relative: { unit: 'day', offset: -1 } }) },
  { id: 'en/date/tomorrow', pattern: 'tomorrow', produce: () => ({ relative: { unit: 'day', offset: 1 } }) },
  {
    id: 'en/date/relative-unit',
    pattern: ['earlier|later? <direction> year|month|week', 'the year|month|week before|earlier'],
    produce: (c, s, from, to) => {
      const direction = directionOf(c.direction) ?? 'last'
      const words = s.textOf(from, to).toLowerCase()
      const unit = words.includes('year') ? 'year' : words.includes('month') ? 'month' : 'week'
      return { relative: { unit, offset: direction === 'last' ? -1 : direction === 'next' ? 1 : 0 } }
    },
  },
  {
    id: 'en/date/units-ago',
    pattern: '<number> days|weeks|months|years|year|day|week|month ago|earlier',
    produce: (c, s, _from, to) => {
      const n = Number((c.number?.value as NumberValue | undefined)?.decimal)
      const unit = s
        .textOf(to - 2, to - 1)
        .toLowerCase()
        .replace(/s$/, '') as 'day' | 'week' | 'month' | 'year'
      return Number.isInteger(n) && n < 200 ? { relative: { unit, offset: -n } } : null
    },
  },
  {
    id: 'en/date/year-range',
    pattern: 'for|of? <number:year> -|–|— <number:last>',
    produce: c => {
      const year = yearOf(c.year)
      const end = numberOf(c.last) ?? ''
      // "2015-17"
      const last = /^\d\d$/.test(end) ? Math.floor((year ?? 0) / 100) * 100 + Number(end) : yearOf(c.last)
      return year === undefined || last === undefined || last <= year ? null : { year, until: { year: last } }
    },
  },
  {
    id: 'en/date/year',
    pattern: [
      'in|since|of|by|until|during|from|till|for|early|late|mid|through|fiscal|FY|year -? <number:year>',
      '<number:year>',
    ],
    produce: (c, s, from) => {
      const year = yearOf(c.year)
      if (year === undefined || !c.year) return null
      return c.year.from === from && isCount(s, from, c.year.to) ? null : { year }
    },
  },
  {
    id: 'en/date/iso',
    pattern: '<number:year> - <number:month> - <number:day>',
    produce: c => {
      const year = yearOf(c.year)
      const month = dayOf(c.month)
      const day = dayOf(c.day)
      return year === undefined || month === undefined || day === undefined || !isValidDate(year, month, day)
        ? null
        : { year, month, day }
    },
  },
]
