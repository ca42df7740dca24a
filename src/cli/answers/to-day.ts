import { today } from '../../answer/index.ts'
import { CommandError } from '../command-error.ts'

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/

/** The day of `--as-of`; today where it is not given. */
export function toDay(given: string | undefined): string {
  if (given === undefined) return today()
  const time = Date.parse(given)
  if (DAY_PATTERN.test(given) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(given)) return given
  throw new CommandError(`--as-of ${given}: It is no day such as 2025-12-31.`)
}
