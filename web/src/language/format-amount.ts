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

function formatNumber(decimal: string, locale: string, isShort: boolean): string {
  const format = numberFormat(locale, isShort)
  if (!isShort || !locale.startsWith('en')) return format.format(decimal as Intl.StringNumericLiteral)
  return format
    .formatToParts(Number(decimal))
    .map(({ type, value }) => (type === 'compact' ? (ENGLISH_STEPS[value] ?? value) : value))
    .join('')
}

/** Money with its currency first: "CNY 3,000,000,000", in tables "CNY 3 bn". */
export function formatMoney({ value, upper, currency }: Money, locale: string, isShort = false): string {
  const low = formatNumber(value, locale, isShort)
  return `${currency} ${upper === undefined ? low : `${low}–${formatNumber(upper, locale, isShort)}`}`
}
