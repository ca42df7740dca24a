/** A row's number is the lower part of its position. */
export const NUMBERS = 2 ** 31

const DAY = 86_400_000
/** Days are counted from 0001-01-01, so that 0 is left for what has no date. */
const FIRST = Date.UTC(2001, 0, 1) - 730_485 * DAY
const LAST_DAY = 2 ** 22 - 1

/** The number of a day such as 2015-05-08; 0 for none. */
export function dayNumber(day: string | null): number {
  if (day === null) return 0
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? 0 : Math.min(Math.max((at - FIRST) / DAY + 1, 1), LAST_DAY)
}

/** The order by first day, with the number of the row to tell rows of one day apart: newest is highest. */
export const toPosition = (firstDay: string | null, no: number): number => dayNumber(firstDay) * NUMBERS + no

/** The position before all rows of a day, and the one after them. */
export const startOfDay = (day: string): number => dayNumber(day) * NUMBERS
export const endOfDay = (day: string): number => (dayNumber(day) + 1) * NUMBERS - 1
/** The highest position that there can be. */
export const LAST_POSITION = 2 ** 53 - 1
