import { CommandError } from '../command-error.ts'

const HOUR = 3_600_000
const UNITS = { h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR } as const
const LIFE_PATTERN = /^(?<count>\d{1,5})(?<unit>[hdw])$/
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/

/** When something ends that holds so long from now on: `90d`, until a day, or undefined for `never`. */
export function parseLife(text: string, now: Date): string | undefined {
  if (text === 'never') return undefined
  const { count, unit } = LIFE_PATTERN.exec(text)?.groups ?? {}
  if (count !== undefined && Number(count) > 0)
    return new Date(now.getTime() + Number(count) * UNITS[unit as keyof typeof UNITS]).toISOString()
  const day = DAY_PATTERN.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (day > now.getTime()) return new Date(day).toISOString()
  throw new CommandError(
    `foedera token: --expires is a time such as 12h, 90d or 52w, a day to come such as 2027-01-31, or never, not "${text}".`,
  )
}
