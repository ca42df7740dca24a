import { type Behind, behindEach, type Listed } from '../figures/figure.ts'
import { type Exact, toDecimal, toNumber } from '../money/decimal.ts'
import { wilson } from '../statistics/wilson.ts'
import type { Accounted } from './accounted.ts'
import type { Kinds, Whose } from './schema.ts'

export const sumDollars = (all: readonly Accounted[]): Exact => {
  let sum = 0n
  for (const { dollars } of all) if (dollars !== null) sum += dollars
  return sum
}

/** The agreements behind a figure. */
export const behindAccounted = (all: readonly Accounted[], list: Listed): Behind =>
  behindEach(all, list, ({ row }) => row)

/** How many of all these are, with the interval of the share. */
export const toShare = (part: readonly Accounted[], all: number, list: Listed) => ({
  ...behindAccounted(part, list),
  share: all === 0 ? 0 : part.length / all,
  shareInterval: wilson(part.length, all),
})

/** Own currencies against third ones, by number and by what could be converted. */
export function toKinds(all: readonly Accounted[], whoseOf: (each: Accounted) => Whose | null, listed: Listed): Kinds {
  // No filter knows whose currency it is.
  const list: Listed = { ...listed, isWider: true }
  const parts: Readonly<Record<Whose, Accounted[]>> = { own: [], third: [], mixed: [] }
  for (const each of all) {
    const whose = whoseOf(each)
    if (whose !== null) parts[whose].push(each)
  }
  const { own, third, mixed } = parts
  const sums = { own: sumDollars(own), third: sumDollars(third), mixed: sumDollars(mixed) }
  const whole = sums.own + sums.third + sums.mixed
  const toKind = (whose: Whose) => ({
    ...toShare(parts[whose], all.length, list),
    dollars: toDecimal(sums[whose]),
    dollarShare: whole === 0n ? null : toNumber(sums[whose]) / toNumber(whole),
  })
  return { own: toKind('own'), third: toKind('third'), ...(mixed.length > 0 ? { mixed: toKind('mixed') } : {}) }
}
