/** `digits` (as "1,500.75") times ten to the power `exponent`, as an exact decimal text; null where it is no number. */
export function toDecimal(digits: string, exponent: number): string | null {
  const plain = plainDigits(digits)
  if (!plain) return null
  if (exponent === 0 && !plain.includes('.') && plain[0] !== '0') return plain
  const [whole = '', fraction = ''] = plain.split('.')
  const padded = fraction.padEnd(exponent, '0')
  const integer = (whole + padded.slice(0, exponent)).replace(/^0+(?=\d)/, '')
  const rest = withoutZeros(padded.slice(exponent))
  return rest ? `${integer}.${rest}` : integer
}

/** Digits behind the decimal mark without zeros at their end. */
function withoutZeros(digits: string): string {
  let end = digits.length
  while (end > 0 && digits[end - 1] === '0') end--
  return digits.slice(0, end)
}

/** Commas before groups of three are thousands, one dot or comma before another number of digits is the decimal mark. */
function plainDigits(digits: string): string | null {
  if (/^\d+$/.test(digits)) return digits
  if (!/^[\d.,]+$/.test(digits) || !/^\d/.test(digits)) return null
  const commas = digits.split(',')
  const dots = digits.split('.')
  const isGrouped = (parts: readonly string[]) => parts.slice(1).every(part => part.length === 3)
  if (commas.length === 1 && dots.length <= 2) return digits
  if (dots.length === 1) return isGrouped(commas) || commas.length > 2 ? commas.join('') : commas.join('.')
  if (commas.length === 1) return isGrouped(dots) ? dots.join('') : null
  if (digits.lastIndexOf('.') > digits.lastIndexOf(',') && dots.length === 2) return digits.replaceAll(',', '')
  return digits.replaceAll('.', '').replace(',', '.')
}

/** Compares two decimal texts by value. */
export function compareDecimals(a: string, b: string): number {
  const [aWhole = '', aFraction = ''] = a.split('.')
  const [bWhole = '', bFraction = ''] = b.split('.')
  if (aWhole.length !== bWhole.length) return aWhole.length - bWhole.length
  if (aWhole !== bWhole) return aWhole < bWhole ? -1 : 1
  const length = Math.max(aFraction.length, bFraction.length)
  const left = aFraction.padEnd(length, '0')
  const right = bFraction.padEnd(length, '0')
  return left === right ? 0 : left < right ? -1 : 1
}
