import type { CarriedError } from './carried-error.ts'

/** What a reader is asked. */
export type Call = {
  readonly id: number
  readonly operation: string
  readonly args: readonly unknown[]
  /** Whether the answer is wanted as JSON text, ready to be sent on, instead of as a value. */
  readonly isText: boolean
}

/** What it answers; the first says that it is ready, or why it cannot be. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: CarriedError }

/** The id of the answer that says whether a reader is ready. */
export const READY = 0
