import type { ViewDate } from './view.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const two = (value: number) => String(value).padStart(2, '0')

/** A date in EDTF. */
export function toEdtf({ day, precision }: ViewDate): string {
  const date = new Date(day * 86_400_000)
  const [year, month] = [String(date.getUTCFullYear()), two(date.getUTCMonth() + 1)]
  if (precision === 'year') return year
  return precision === 'month' ? `${year}-${month}` : `${year}-${month}-${two(date.getUTCDate())}`
}

/** A date in words: on 8 May 2015, in May 2015, in 2015. */
export function nameDate({ day, precision }: ViewDate): string {
  const date = new Date(day * 86_400_000)
  const year = date.getUTCFullYear()
  const month = MONTHS[date.getUTCMonth()]
  if (precision === 'year') return `in ${year}`
  return precision === 'month' ? `in ${month} ${year}` : `on ${date.getUTCDate()} ${month} ${year}`
}

/** An amount in words: 1.5 billion USD. */
export function nameMoney(value: number, currency: string): string {
  for (const [unit, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (value >= unit) return `${Number((value / unit).toPrecision(4))} ${word} ${currency}`
  return `${value} ${currency}`
}
