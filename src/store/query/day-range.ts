/** The days that a date allows, YYYY-MM-DD; null where it is open to that side or says nothing of the year. */
export type DayRange = { readonly first: string | null; readonly last: string | null }

const PART_PATTERN = /^(?<year>[\dX]{4})(?:-(?<month>[\dX]{2}))?(?:-(?<day>[\dX]{2}))?[~?%]?$/
const NOTHING: DayRange = { first: null, last: null }

/**
 * First and last day of an EDTF date.
 *
 * @example toDayRange('2015-02') // { first: '2015-02-01', last: '2015-02-28' }
 * @example toDayRange('201X/..') // { first: '2010-01-01', last: null }
 */
export function toDayRange(edtf: string | null | undefined): DayRange {
  if (edtf === null || edtf === undefined) return NOTHING
  const [start = '', end] = edtf.split('/')
  if (end === undefined) return partRange(start)
  return { first: partRange(start).first, last: partRange(end).last }
}

const WRITTEN_PATTERN = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/

/** Whether a date that is written out in digits is in the calendar: neither a thirteenth month nor 30 February. */
export function isInCalendar(date: string): boolean {
  const [, year, month, day = '01'] = WRITTEN_PATTERN.exec(date) ?? []
  if (year === undefined) return true
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  )
}

/** The first or the last day that a date of a filter allows; null where it tells none, or is in no calendar. */
export function edgeOf(date: string, edge: 'from' | 'to'): string | null {
  const { first, last } = toDayRange(date)
  return isInCalendar(date) ? (edge === 'from' ? first : last) : null
}

function partRange(part: string): DayRange {
  const { year, month, day } = PART_PATTERN.exec(part)?.groups ?? {}
  if (!year?.startsWith('X') && year !== undefined) {
    const [firstYear, lastYear] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')]
    if (firstYear === '0000') return NOTHING
    const [firstMonth, lastMonth] = bounds(month, 1, 12)
    const [firstDay] = bounds(day, 1, 31)
    const longest = new Date(Date.UTC(Number(lastYear), Number(lastMonth), 0)).getUTCDate()
    const [, lastDay] = bounds(day, 1, longest)
    return { first: `${firstYear}-${firstMonth}-${firstDay}`, last: `${lastYear}-${lastMonth}-${lastDay}` }
  }
  return NOTHING
}

/** Lowest and highest value of two digits, some of which may be open. */
function bounds(digits: string | undefined, lowest: number, highest: number): [string, string] {
  const show = (value: number) => String(value).padStart(2, '0')
  if (digits === undefined) return [show(lowest), show(highest)]
  const low = Number(digits.replaceAll('X', '0'))
  const high = Number(digits.replaceAll('X', '9'))
  return [show(Math.min(Math.max(low, lowest), highest)), show(Math.min(Math.max(high, lowest), highest))]
}
