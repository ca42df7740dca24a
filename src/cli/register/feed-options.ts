import type { WebGiven } from '../web-options.ts'
import type { RowFormat } from './row-formats.ts'

/** What `foedera feed` was given. */
export type FeedIntoOptions = WebGiven & {
  readonly database: string | undefined
  readonly since: string | undefined
  readonly every: string | undefined
  readonly most: number
  readonly workers: number
  readonly knowledge: readonly string[]
  readonly limit: number | undefined
  readonly format: RowFormat | undefined
  readonly output: string | undefined
  readonly quiet: boolean
}
