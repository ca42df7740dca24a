import type { Term } from '../../model/index.ts'
import { sayDecimal } from './say-decimal.ts'

const DURATION_PATTERN =
  /^P(?:(?<years>[\d.]+)Y)?(?:(?<months>[\d.]+)M)?(?:(?<weeks>[\d.]+)W)?(?:(?<days>[\d.]+)D)?(?:T(?<hours>[\d.]+)H)?$/
const PARTS = ['years', 'months', 'weeks', 'days', 'hours'] as const
const DECIMAL_PATTERN = /^\d+(?:\.\d+)?$/
const UNITS: Readonly<Record<string, string>> = { m3: 'm³', m2: 'm²', km2: 'km²', km3: 'km³' }

/**
 * The value of a term for people.
 *
 * @example sayTerm({ kind: 'quantity', value: '38000000000', unit: 'm3', per: 'year' }) // '38 billion m³ a year'
 */
export function sayTerm({ kind, value, unit, per, base }: Term): string {
  if (kind === 'interest-rate') return `${base === undefined ? '' : `${base} plus `}${value} % a year`
  const duration = unit === undefined ? sayDuration(value) : null
  const figure = DECIMAL_PATTERN.test(value) ? sayDecimal(value) : value
  const measure = unit === undefined ? '' : ` ${UNITS[unit] ?? unit}`
  return `${duration ?? figure}${measure}${per === undefined ? '' : ` a ${per}`}`
}

/** An ISO 8601 duration in words: `30 years` for `P30Y`; null for what is none. */
function sayDuration(iso: string): string | null {
  const groups = DURATION_PATTERN.exec(iso)?.groups
  if (groups === undefined) return null
  const parts = PARTS.filter(part => groups[part] !== undefined).map(part =>
    groups[part] === '1' ? `1 ${part.slice(0, -1)}` : `${groups[part]} ${part}`,
  )
  return parts.length === 0 ? null : parts.join(' ')
}
