const formats = new Map<string, Intl.NumberFormat>()
function formatOf(locale: string): Intl.NumberFormat {
  const known = formats.get(locale)
  if (known) return known
  const made = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  formats.set(locale, made)
  return made
}

const [LEAST, MOST] = [0.005, 0.995]

/**
 * A share of one in whole percents. What rounds to nothing or to all without being it says so.
 *
 * @example formatPercent(0.997, 'en') // '> 99%'
 */
export function formatPercent(share: number, locale: string): string {
  const format = formatOf(locale)
  if (share > 0 && share < LEAST) return `< ${format.format(0.01)}`
  if (share < 1 && share >= MOST) return `> ${format.format(0.99)}`
  return format.format(share)
}
