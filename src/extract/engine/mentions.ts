import type { Qualifier, Span } from '../../model/index.ts'
import type { DateExpression } from './dates.ts'

/** Money as a text gives it. */
export type MoneyExpression = {
  readonly value: string
  readonly upper?: string
  readonly currency: string
  readonly qualifier: Qualifier
  /** "a year", "annually": the amount is one of each year. */
  readonly isAnnual?: boolean
}

/** A quantity, rate or length of time as a text gives it. */
export type QuantityExpression =
  | { readonly kind: 'duration'; readonly iso: string }
  | { readonly kind: 'rate'; readonly percent: string; readonly base?: string }
  | { readonly kind: 'quantity'; readonly value: string; readonly unit: string; readonly per?: string }
  | { readonly kind: 'share'; readonly percent: string }

/** Kinds of values that passages hold, found before names and phrases. */
export type ValueMention =
  | (Place & { readonly kind: 'money'; readonly value: MoneyExpression })
  | (Place & { readonly kind: 'date'; readonly value: DateExpression })
  | (Place & { readonly kind: 'quantity'; readonly value: QuantityExpression })

/** Where a mention stands, in tokens of its passage and in units of the document, and the rule that found it. */
export type Place = {
  readonly from: number
  readonly to: number
  readonly span: Span
  readonly rule: string
}
