import type { Amount } from '../model/index.ts'

const UNITS = [
  { digits: 12, name: 'tn' },
  { digits: 9, name: 'bn' },
  { digits: 6, name: 'm' },
] as const

/**
 * An amount in few words for people, rounded to hundredths of its unit.
 *
 * @example toAmountText({ value: '3000000000', currency: 'CNY', qualifier: 'initial', of: 'total' }) // 'CNY 3 bn, initial'
 */
export function toAmountText({ value, upper, currency, qualifier, of, settlement }: Amount): string {
  const range = upper === undefined ? shortDecimal(value) : `${shortDecimal(value)}–${shortDecimal(upper)}`
  const notes = [
    qualifier === 'exact' ? '' : qualifier,
    of === 'total' ? '' : of,
    settlement === undefined ? '' : `in ${settlement.join(', ')}`,
  ].filter(note => note !== '')
  return [`${currency} ${range}`, ...notes].join(', ')
}

/** A decimal with its unit, such as `1.25 bn`, or with groups of three digits below a million. Counts in whole numbers, not floats. */
export function shortDecimal(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.')
  const unit = UNITS.find(each => whole.length > each.digits)
  if (unit === undefined) return `${group(whole)}${fraction === '' ? '' : `.${fraction}`}`
  const hundredth = 10n ** BigInt(unit.digits - 2)
  const hundredths = (BigInt(whole) + hundredth / 2n) / hundredth
  const cents = String(hundredths % 100n).padStart(2, '0')
  const shown = cents === '00' ? '' : cents.endsWith('0') ? `.${cents[0]}` : `.${cents}`
  return `${group(String(hundredths / 100n))}${shown} ${unit.name}`
}

function group(digits: string): string {
  let grouped = ''
  for (let end = digits.length; end > 0; end -= 3)
    grouped = `${digits.slice(Math.max(0, end - 3), end)}${grouped && ','}${grouped}`
  return grouped
}
