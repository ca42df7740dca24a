import type { Qualifier } from '../../../model/index.ts'

/** Money as a text gives it. */
export type MoneyExpression = {
  /** Exact decimal text. */
  readonly value: string
  readonly upper?: string
  /** ISO 4217. */
  readonly currency: string
  /** All currencies that share the word or sign, the usual one first; the countries of the text decide. */
  readonly rivals?: readonly string[]
  readonly qualifier: Qualifier
  /** "a year", "annually": the amount is one of each year. */
  readonly isAnnual?: boolean
}
