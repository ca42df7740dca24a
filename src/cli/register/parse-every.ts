import { CommandError } from '../command-error.ts'

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const PATTERN = /^(?<count>\d{1,6})(?<unit>[smhd])$/
const LEAST = 10_000
const MOST = 30 * UNITS.d

/** Milliseconds of a time such as `15m`, from ten seconds to thirty days. */
export function parseEvery(text: string, verb: 'feed' | 'serve' = 'feed'): number {
  const { count, unit } = PATTERN.exec(text)?.groups ?? {}
  const milliseconds = count === undefined ? Number.NaN : Number(count) * UNITS[unit as keyof typeof UNITS]
  if (milliseconds >= LEAST && milliseconds <= MOST) return milliseconds
  throw new CommandError(`foedera ${verb}: --every is a time from 10s to 30d, such as 15m, 2h or 1d, not "${text}".`)
}
