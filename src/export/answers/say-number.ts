import { shortDecimal } from '../amount-text.ts'

/** A number with so many digits behind the point, without those that say nothing. */
export const say = (value: number | null | undefined, digits = 1): string =>
  value === null || value === undefined ? '–' : String(Number(value.toFixed(digits)))

export const sayInterval = (interval: readonly [number, number] | null | undefined, digits = 1): string =>
  interval ? `${say(interval[0], digits)}–${say(interval[1], digits)}` : ''

/** An interval of shares, in whole per cent without the sign. */
export const sayShareInterval = (interval: readonly [number, number] | null | undefined): string =>
  interval ? sayInterval([100 * interval[0], 100 * interval[1]], 0) : ''

export const sayShare = (share: number | null | undefined): string =>
  share === null || share === undefined ? '–' : `${sayPerCent(100 * share)} %`

/** In whole per cent; what is more than nothing is not said to be nothing, and what is less than all not to be all. */
function sayPerCent(value: number): string {
  if (value > 0 && value < 0.5) return '<1'
  if (value < 100 && value > 99.5) return '>99'
  return String(Math.round(value))
}

/** How likely by chance, as it is printed. */
export const sayP = (p: number): string => (p < 0.001 ? '<0.001' : p.toFixed(3))

/** A decimal of money in few words: 1.25 bn. */
export const sayMoney = (decimal: string): string => shortDecimal(roundedWhole(decimal))

/** Money of a million and more has no cents that matter; of less, two digits. */
function roundedWhole(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return fraction === '' || whole.length > 6 ? whole : String(Number(Number(decimal).toFixed(2)))
}
