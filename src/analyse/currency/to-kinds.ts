import { behind } from '../figures/figure.ts'
import type { ListFilter } from '../figures/list-command.ts'
import { type Exact, toDecimal, toNumber } from '../money/decimal.ts'
import { wilson } from '../statistics/wilson.ts'
import type { Accounted } from './accounted.ts'
import type { Kinds, Whose } from './schema.ts'

export const sumDollars = (all: readonly Accounted[]): Exact =>
  all.reduce((sum, { dollars }) => sum + (dollars ?? 0n), 0n)

/** How many of all these are, with the interval of the share. */
export const toShare = (part: readonly Accounted[], all: number, filter: ListFilter) => ({
  ...behind(
    part.map(({ row }) => row),
    filter,
  ),
  share: all === 0 ? 0 : part.length / all,
  shareInterval: wilson(part.length, all),
})

/** Own currencies against third ones, by number and by what could be converted. */
export function toKinds(
  all: readonly Accounted[],
  whoseOf: (each: Accounted) => Whose | null,
  filter: ListFilter,
): Kinds {
  const whole = sumDollars(all)
  const toKind = (whose: Whose) => {
    const part = all.filter(each => whoseOf(each) === whose)
    const dollars = sumDollars(part)
    return {
      ...toShare(part, all.length, filter),
      dollars: toDecimal(dollars),
      dollarShare: whole === 0n ? null : toNumber(dollars) / toNumber(whole),
    }
  }
  const mixed = toKind('mixed')
  return { own: toKind('own'), third: toKind('third'), ...(mixed.n > 0 ? { mixed } : {}) }
}
