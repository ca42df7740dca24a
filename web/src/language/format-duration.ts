const DURATION_PATTERN = /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?$/
const UNITS = ['year', 'month', 'week', 'day'] as const

/** A duration of ISO 8601 in words, "30 years"; anything else comes back as it is. */
export function formatDuration(duration: string, locale: string): string {
  const match = DURATION_PATTERN.exec(duration)
  if (!match) return duration
  const parts = UNITS.flatMap((unit, index) => {
    const given = match[index + 1]
    if (given === undefined) return []
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(given))
  })
  if (parts.length === 0) return duration
  return new Intl.ListFormat(locale, { style: 'narrow', type: 'unit' }).format(parts)
}
