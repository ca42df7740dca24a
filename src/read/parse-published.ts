import { edtfSchema } from '../model/index.ts'
import { cleanText } from './clean-text.ts'
import { ReadError } from './read-error.ts'

const DATE_TIME_PATTERN =
  /^(?<day>\d{4}-\d{2}-\d{2})[T ]\d{2}(?::?\d{2})?(?::?\d{2})?(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?$/i

/**
 * A date of publication as EDTF, or null for what is no date. A date with a time is cut to its day as the source wrote it, so
 * that "last Tuesday" counts from the source's own day.
 *
 * @example parsePublished('2015-05-08T23:30:00-07:00') // '2015-05-08'
 */
export function parsePublished(value: string): string | null {
  const given = value.trim()
  const date = DATE_TIME_PATTERN.exec(given)?.groups?.day ?? given
  if (!edtfSchema.safeParse(date).success) return null
  const parts = date.split('/').filter(part => part !== '' && part !== '..')
  return parts.length > 0 && parts.every(isDay) ? date : null
}

const LONGEST_SHOWN = 60

/**
 * A date of publication that somebody stated, as EDTF; what is blank counts as not stated.
 *
 * @throws ReadError `bad-date`.
 */
export function toPublished(value: string | null | undefined): string | undefined {
  const given = value?.trim()
  if (!given) return undefined
  const published = parsePublished(given)
  if (published === null) throw new ReadError('bad-date', { value: cleanText(given.slice(0, LONGEST_SHOWN)) })
  return published
}

const LEAP_YEAR = 2000

/** Whether month and day exist in the calendar; digits that are left open (X) may stand for any. */
function isDay(part: string): boolean {
  const [year, month, day] = part.replace(/[~?%]$/, '').split('-')
  if (month === undefined || month.includes('X')) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  if (day === undefined || day.includes('X')) return true
  const last = new Date(0)
  last.setUTCFullYear(year?.includes('X') ? LEAP_YEAR : Number(year), Number(month), 0)
  return Number(day) >= 1 && Number(day) <= last.getUTCDate()
}
