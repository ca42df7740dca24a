import { type Behind, behindRows, type Listed } from '../figures/figure.ts'
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
  behindRows(
    all.map(({ row }) => row),
    list,
  )

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
  const whole = sumDollars(all)
  const toKind = (part: readonly Accounted[]) => {
    const dollars = sumDollars(part)
    return {
      ...toShare(part, all.length, list),
      dollars: toDecimal(dollars),
      dollarShare: whole === 0n ? null : toNumber(dollars) / toNumber(whole),
    }
  }
  const { own, third, mixed } = parts
  return { own: toKind(own), third: toKind(third), ...(mixed.length > 0 ? { mixed: toKind(mixed) } : {}) }
}
