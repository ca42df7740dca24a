const UNITS = [
  { digits: 12, name: 'trillion' },
  { digits: 9, name: 'billion' },
  { digits: 6, name: 'million' },
] as const
/** A figure with more decimals is clearer in full: 1,234,567, not 1.234567 million. */
const MOST_DECIMALS = 3

/**
 * A decimal in words, never rounded.
 *
 * @example sayDecimal('400000000000') // '400 billion'
 */
export function sayDecimal(decimal: string): string {
  const { whole, fraction } = split(decimal)
  const unit = UNITS.find(({ digits }) => whole.length > digits)
  if (unit === undefined) return sayDigits(decimal)
  const decimals = trimZeros(whole.slice(-unit.digits) + fraction)
  if (decimals.length > MOST_DECIMALS) return sayDigits(decimal)
  return `${group(whole.slice(0, -unit.digits))}${decimals && `.${decimals}`} ${unit.name}`
}

/** A decimal in digits, in groups of three: `400,000,000,000`. */
export function sayDigits(decimal: string): string {
  const { whole, fraction } = split(decimal)
  return `${group(whole)}${fraction && `.${fraction}`}`
}

/** `1.2–1.5 billion`, with the unit once where both have the same. */
export function sayRange(value: string, upper: string | undefined): string {
  if (upper === undefined) return sayDecimal(value)
  const [from, to] = [sayDecimal(value), sayDecimal(upper)]
  const unit = from.indexOf(' ')
  return unit !== -1 && to.endsWith(from.slice(unit)) ? `${from.slice(0, unit)}–${to}` : `${from}–${to}`
}

function split(decimal: string) {
  const [whole = '', fraction = ''] = decimal.split('.')
  let zeros = 0
  while (zeros < whole.length - 1 && whole[zeros] === '0') zeros++
  return { whole: whole.slice(zeros), fraction: trimZeros(fraction) }
}

function trimZeros(digits: string): string {
  let end = digits.length
  while (end > 0 && digits[end - 1] === '0') end--
  return digits.slice(0, end)
}

function group(digits: string): string {
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups.join(',')
}
