const DATE_PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/
const DURATION_PATTERN = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/

/** The first or the last day of an EDTF date that begins with a year; of an interval, of the end that is meant. Null for what says no year. */
export function dayOf(edtf: string | undefined, edge: 'first' | 'last'): string | null {
  const [start, end] = (edtf ?? '').split('/')
  const part = edge === 'last' && end ? end : start!
  const [, year, month, day] = DATE_PATTERN.exec(part) ?? []
  if (year === undefined) return null
  if (edge === 'first') return `${year}-${month ?? '01'}-${day ?? '01'}`
  const lastMonth = month ?? '12'
  return `${year}-${lastMonth}-${day ?? new Date(Date.UTC(Number(year), Number(lastMonth), 0)).getUTCDate()}`
}

/** A day after a duration of ISO 8601, such as P30Y; null for one that has no years, months, weeks or days. */
export function dayAfter(day: string, duration: string): string | null {
  const found = DURATION_PATTERN.exec(duration)
  if (!found || duration === 'P') return null
  const [years, months, weeks, days] = found.slice(1).map(each => Number(each ?? 0)) as [number, number, number, number]
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const end = new Date(Date.UTC(year + years, month - 1 + months, date + 7 * weeks + days))
  return Number.isNaN(end.getTime()) || end.getUTCFullYear() > 9999 ? null : end.toISOString().slice(0, 10)
}

/** Whole months from one day to another, 0 where the second is not later. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map(day => day.split('-').map(Number)) as [number[], number[]]
  const months = (b[0]! - a[0]!) * 12 + b[1]! - a[1]! - (b[2]! < a[2]! ? 1 : 0)
  return Math.max(0, months)
}
