import type { QueryName } from '../queries/ask.ts'
import type { CarriedError } from './carried-error.ts'

/** What a reader is asked. */
export type Call = {
  readonly id: number
  readonly query: QueryName
  readonly given: readonly unknown[]
  /** The view that is asked instead of the whole database. */
  readonly view?: string
}

/** What it answers; the first says that it is ready, or why it cannot be. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: CarriedError }

/** The id of the answer that says whether a reader is ready. */
export const READY = 0
