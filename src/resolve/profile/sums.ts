import { unitsPerDollar } from '../../knowledge/index.ts'
import type { Agreement, Amount } from '../../model/index.ts'

/** An amount as amounts are compared. */
export type Sum = {
  readonly value: number
  /** The upper end of a range, else the value. */
  readonly upper: number
  readonly currency: string
  readonly of: Amount['of']
  /** Significant digits: 3 for 1,250,000. Two sources rarely agree by chance on three. */
  readonly digits: number
  readonly isRough: boolean
  /** In dollars at the annual rate, where one is known. */
  readonly dollars: number | null
}

/** The amounts of a finding; the year is that in which they are converted. */
export const toSums = ({ amounts }: Agreement, year: number | null): Sum[] =>
  amounts.map(({ value: { value, upper, currency, qualifier, of } }) => {
    const number = Number(value)
    const rate = year === null ? null : unitsPerDollar(currency, year)
    return {
      value: number,
      upper: upper === undefined ? number : Number(upper),
      currency,
      of,
      digits: significantDigits(value),
      isRough: qualifier !== 'exact',
      dollars: rate === null ? null : number / rate,
    }
  })

/** How many digits of a decimal tell something: zeros at its ends do not. */
export function significantDigits(decimal: string): number {
  const digits = decimal.replace('.', '')
  let start = 0
  let end = digits.length
  while (start < end && digits[start] === '0') start++
  while (end > start && digits[end - 1] === '0') end--
  return end - start
}
