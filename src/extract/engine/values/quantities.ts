/** A quantity, rate or length of time as a text gives it. */
export type QuantityExpression =
  | { readonly kind: 'duration'; readonly iso: string }
  | { readonly kind: 'rate'; readonly percent: string; readonly base?: string }
  | { readonly kind: 'quantity'; readonly value: string; readonly unit: string; readonly per?: string }
  | { readonly kind: 'share'; readonly percent: string }
