/** The days that a date covers, as numbers from 1970-01-01, both ends inclusive. */
export type DayRange = { readonly first: number; readonly last: number }

const DAY = 86_400_000
const DATE_PATTERN = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/

/** The days of a date in EDTF, an interval from its first to its last; null where the year is not told. */
export function dayRange(edtf: string): DayRange | null {
  const slash = edtf.indexOf('/')
  if (slash < 0) return rangeOf(edtf)
  const start = rangeOf(edtf.slice(0, slash))
  const end = rangeOf(edtf.slice(slash + 1))
  if (start === null || end === null) return start ?? end
  return { first: Math.min(start.first, end.first), last: Math.max(start.last, end.last) }
}

function rangeOf(date: string): DayRange | null {
  const parts = DATE_PATTERN.exec(date)?.groups
  if (parts === undefined) return null
  const year = Number(parts.year)
  if (parts.month === undefined) return { first: dayNumber(year, 0, 1), last: dayNumber(year + 1, 0, 0) }
  const month = Number(parts.month) - 1
  if (parts.day === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) }
  const day = dayNumber(year, month, Number(parts.day))
  return { first: day, last: day }
}

const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month, day) / DAY

/** How many days lie between two ranges; 0 where they share one. */
export const daysBetween = (a: DayRange, b: DayRange): number => Math.max(0, a.first - b.last, b.first - a.last)

/** Whether a range is one day. */
export const isDay = ({ first, last }: DayRange): boolean => first === last
