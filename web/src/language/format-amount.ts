/** The amount of an agreement: decimals as text, so that no figure is lost. */
type Money = { readonly value: string; readonly upper?: string | undefined; readonly currency: string }

const numbers = new Map<string, Intl.NumberFormat>()
function numberFormat(locale: string, isShort: boolean): Intl.NumberFormat {
  const key = `${locale} ${isShort}`
  const known = numbers.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(
    locale,
    isShort ? { notation: 'compact', maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 },
  )
  numbers.set(key, made)
  return made
}

/** English writes thousands, millions and milliards in small letters here, so that none is taken for a unit. */
const ENGLISH_STEPS: Readonly<Record<string, string>> = {
  K: ' k',
  k: ' k',
  M: ' m',
  m: ' m',
  B: ' bn',
  bn: ' bn',
  T: ' tn',
  tn: ' tn',
}

type Part = { readonly type: string; readonly value: string }
const toEnglish = (parts: readonly Part[]): string =>
  parts.map(({ type, value }) => (type === 'compact' ? (ENGLISH_STEPS[value] ?? value) : value)).join('')

/** One number, or from one to another: what both share is said once. */
function formatNumbers(low: string, high: string | undefined, locale: string, isShort: boolean): string {
  const format = numberFormat(locale, isShort)
  const [from, to] = [low, high ?? low] as readonly Intl.StringNumericLiteral[]
  if (!isShort || !locale.startsWith('en'))
    return high === undefined ? format.format(from!) : format.formatRange(from!, to!)
  return toEnglish(
    high === undefined ? format.formatToParts(Number(low)) : format.formatRangeToParts(Number(low), Number(high)),
  )
}

/** Money with its currency first: "CNY 3,000,000,000", in tables "CNY 3 bn", "EUR 677–678 bn"; it is never broken over lines. */
export const formatMoney = ({ value, upper, currency }: Money, locale: string, isShort = false): string =>
  `${currency} ${formatNumbers(value, upper, locale, isShort)}`.replaceAll(' ', '\u00a0')
