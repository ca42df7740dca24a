/** Digits behind the point that sums are kept with: more than any amount has. */
const DIGITS = 8
const ONE = 10n ** BigInt(DIGITS)

/** An exact number of hundred-millionths. */
export type Exact = bigint

/** A decimal as text, such as "0.75", as an exact number; what is finer than it can hold is cut off. */
export function toExact(decimal: string): Exact {
  const point = decimal.indexOf('.')
  if (point < 0) return BigInt(decimal) * ONE
  const [whole, fraction] = [decimal.slice(0, point), decimal.slice(point + 1)]
  return BigInt(whole || '0') * ONE + BigInt(fraction.slice(0, DIGITS).padEnd(DIGITS, '0') || '0')
}

/** An exact number as the shortest decimal. */
export function toDecimal(exact: Exact): string {
  const fraction = String(exact % ONE)
    .padStart(DIGITS, '0')
    .replace(/0{1,8}$/, '')
  return fraction === '' ? String(exact / ONE) : `${exact / ONE}.${fraction}`
}

/** One number over another, to the nearest hundred-millionth. */
export const divide = (a: Exact, b: Exact): Exact => (a * ONE + b / 2n) / b
export const multiply = (a: Exact, b: Exact): Exact => (a * b + ONE / 2n) / ONE

/** As a number to draw and to divide by; not for adding. */
export const toNumber = (exact: Exact): number => Number(exact) / Number(ONE)
