/** The days that a date of year, month or day precision covers, as day numbers; both ends inclusive. */
export type Period = { readonly first: number; readonly last: number }

const MILLISECONDS_PER_DAY = 86_400_000

/** `2015-02` covers 1 to 28 February 2015. Reads the year, month and day that the text begins with. */
export function period(date: string): Period {
  const year = Number(date.slice(0, 4))
  const month = /^-\d{2}/u.test(date.slice(4)) ? Number(date.slice(5, 7)) : null
  const day = /^-\d{2}/u.test(date.slice(7)) ? Number(date.slice(8, 10)) : null
  if (month === null) return { first: dayNumber(year, 1, 1), last: dayNumber(year + 1, 1, 0) }
  if (day === null) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) }
  const number = dayNumber(year, month, day)
  return { first: number, last: number }
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY
}
