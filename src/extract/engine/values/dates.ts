/** A date as a text gives it: any part may be missing, or be told relative to the day of publication. */
export type DateExpression = {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** 0 Sunday to 6 Saturday. */
  readonly weekday?: number
  /** Days, months or years from the day of publication: yesterday is {unit: 'day', offset: -1}. */
  readonly relative?: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly offset: number }
  /** "last May", "next Friday"; without it the nearest in the past is meant. */
  readonly direction?: 'last' | 'this' | 'next'
  /** "at the same time": the date told last. */
  readonly isSame?: true
  /** The last day of a range that begins with this date. */
  readonly until?: DateExpression
}

/** Years, months and days as numbers; month and day may be missing. */
export type CalendarDate = {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
}

const two = (n: number) => String(n).padStart(2, '0')
export function toEdtf(date: CalendarDate): string {
  const year = String(date.year).padStart(4, '0')
  if (date.month === undefined) return year
  return date.day === undefined ? `${year}-${two(date.month)}` : `${year}-${two(date.month)}-${two(date.day)}`
}

/** The first date of an EDTF text; null where its year is not given. */
export function fromEdtf(edtf: string): CalendarDate | null {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/.exec(edtf)
  if (!match?.groups) return null
  const { year, month, day } = match.groups
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) }
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0)
}
/** Days since 1970-01-01 in the proleptic Gregorian calendar; pure arithmetic, so that no clock or zone matters. */
function dayNumber(date: Required<CalendarDate>): number {
  return Date.UTC(date.year, date.month! - 1, date.day!) / 86_400_000
}
function fromDayNumber(days: number): CalendarDate {
  const date = new Date(days * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
export const isValidDate = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** What relative dates count from: the day of publication, as far as it is known. */
export type DateReference = CalendarDate | null

/**
 * The calendar date of an expression, as precise as expression and reference allow.
 * `isFuture` tells that the clause speaks of what is to come, so that "Friday" is the next one.
 * Returns null where the reference that it needs is missing.
 */
export function resolveDate(
  expression: DateExpression,
  reference: DateReference,
  isFuture = false,
): CalendarDate | null {
  const { year, month, day, weekday, relative, direction } = expression
  if (year !== undefined) return { year, month, day }
  if (!reference) return null
  if (relative) return relativeDate(relative, reference)
  if (month !== undefined) return monthDate(month, day, direction, reference, isFuture)
  if (weekday !== undefined) return weekdayDate(weekday, direction, reference, isFuture)
  return null
}

function relativeDate(relative: NonNullable<DateExpression['relative']>, reference: CalendarDate): CalendarDate | null {
  if (relative.unit === 'year') return { year: reference.year + relative.offset }
  if (reference.month === undefined) return null
  if (relative.unit === 'month') {
    const months = reference.year * 12 + (reference.month - 1) + relative.offset
    return { year: Math.floor(months / 12), month: (months % 12) + 1 }
  }
  if (reference.day === undefined) return null
  const days = dayNumber(reference as Required<CalendarDate>) + relative.offset * (relative.unit === 'week' ? 7 : 1)
  const date = fromDayNumber(days)
  return relative.unit === 'week' ? { year: date.year, month: date.month } : date
}

function monthDate(
  month: number,
  day: number | undefined,
  direction: DateExpression['direction'],
  reference: CalendarDate,
  isFuture: boolean,
): CalendarDate | null {
  const now = reference.month
  if (now === undefined) return { year: reference.year, month, day }
  let year = reference.year
  if (direction === 'last') {
    if (month >= now) year--
  } else if (direction === 'next') {
    if (month <= now) year++
  } else if (isFuture ? month < now - 6 : month > now + (day === undefined ? 0 : 1)) {
    // A month still to come, told without a year, is last year's unless the clause looks ahead.
    year += isFuture ? 1 : isFutureMonth(month, now) ? 0 : -1
  }
  return { year, month, day }
}
const isFutureMonth = (month: number, now: number) => month - now <= 5

function weekdayDate(
  weekday: number,
  direction: DateExpression['direction'],
  reference: CalendarDate,
  isFuture: boolean,
): CalendarDate | null {
  if (reference.month === undefined || reference.day === undefined) return null
  const today = dayNumber(reference as Required<CalendarDate>)
  const todayWeekday = (((today + 4) % 7) + 7) % 7
  const back = (todayWeekday - weekday + 7) % 7
  if (direction === 'next' || (isFuture && direction !== 'last')) return fromDayNumber(today + ((7 - back) % 7 || 7))
  return fromDayNumber(today - (direction === 'last' && back === 0 ? 7 : back))
}
