import { behindCount, type Count, countOne, emptyCount, type Listed } from '../figures/figure.ts'
import { type Exact, toDecimal, toNumber } from '../money/decimal.ts'
import { wilson } from '../statistics/wilson.ts'
import type { Accounted } from './accounted.ts'
import type { Kinds, Whose } from './schema.ts'

/** Agreements, and what they come to in dollars. */
export type Tally = Count & { dollars: Exact }
export const emptyTally = (): Tally => ({ ...emptyCount(), dollars: 0n })

export function addTo(tally: Tally, { row, dollars }: Accounted): void {
  countOne(tally, row)
  if (dollars !== null) tally.dollars += dollars
}

/** Agreements by whose currency it is. */
export type KindsTally = Count & Readonly<Record<Whose, Tally>>
export const emptyKinds = (): KindsTally => ({
  ...emptyCount(),
  own: emptyTally(),
  third: emptyTally(),
  mixed: emptyTally(),
})

export function addToKinds(kinds: KindsTally, each: Accounted, whose: Whose): void {
  countOne(kinds, each.row)
  addTo(kinds[whose], each)
}

export const dollarsOf = ({ own, third, mixed }: KindsTally): Exact => own.dollars + third.dollars + mixed.dollars

/** How many of all these are, with the interval of the share. */
export const toShare = (part: Count, all: number, list: Listed) => ({
  ...behindCount(part, list),
  share: all === 0 ? 0 : part.n / all,
  shareInterval: wilson(part.n, all),
})

/** A part of dollars; null where there are none. */
export const toDollarShare = (part: Exact, whole: Exact) => ({
  dollars: toDecimal(part),
  dollarShare: whole === 0n ? null : toNumber(part) / toNumber(whole),
})

/** Own currencies against third ones, by number and by what could be converted. */
export function toKinds(kinds: KindsTally, listed: Listed): Kinds {
  // No filter knows whose currency it is.
  const list: Listed = { ...listed, isWider: true }
  const whole = dollarsOf(kinds)
  const toKind = (whose: Whose) => ({
    ...toShare(kinds[whose], kinds.n, list),
    ...toDollarShare(kinds[whose].dollars, whole),
  })
  return { own: toKind('own'), third: toKind('third'), ...(kinds.mixed.n > 0 ? { mixed: toKind('mixed') } : {}) }
}
