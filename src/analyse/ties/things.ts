import { type AgreementRow, yearOf } from '../agreement-row.ts'
import { type Amounts, COMPONENT_NAMES, DELIVERED_STATUSES, NOTHING } from './components.ts'
import { legalWeight } from './legal-weight.ts'

/** One thing that happened between two countries in a year, and what it adds to the components: what is drawn when resampling. */
export type Thing = { readonly year: number; readonly adds: Amounts; readonly sectors: readonly string[] }

/**
 * Agreements, meetings and statements as things. An agreement counts by its confidence, on a scale on which one of the register's mean confidence counts as one, so that a pair is compared with
 * others like with like.
 */
export function toThings(
  rows: readonly AgreementRow[],
  counts: ReadonlyMap<number, Pick<Amounts, 'meetings' | 'statements'>>,
  meanConfidence: number,
): Thing[] {
  const delivered: ReadonlySet<string> = new Set(DELIVERED_STATUSES)
  const things: Thing[] = []
  for (const row of rows) {
    const year = yearOf(row)
    if (year === null) continue
    const share = row.confidence / meanConfidence
    const adds = {
      ...NOTHING,
      agreements: share,
      legalWeight: share * legalWeight(row),
      delivered: delivered.has(row.status) ? share : 0,
    }
    things.push({ year, adds, sectors: row.sectors })
  }
  for (const [year, { meetings, statements }] of counts) {
    for (let count = 0; count < meetings; count++) things.push({ year, adds: { ...NOTHING, meetings: 1 }, sectors: [] })
    for (let count = 0; count < statements; count++)
      things.push({ year, adds: { ...NOTHING, statements: 1 }, sectors: [] })
  }
  return things.sort((a, b) => a.year - b.year)
}

/** Sums of things by year, as they are and as they would be with other weights or without one. */
export class YearSums {
  readonly #things: readonly Thing[]
  readonly #years: readonly number[]
  readonly #at: ReadonlyMap<number, number>
  /** Of each sector the things that touch it, the earliest first. */
  readonly #touching: ReadonlyMap<string, readonly number[]>

  constructor(things: readonly Thing[], years: readonly number[]) {
    this.#things = things
    this.#years = years
    this.#at = new Map(years.map((year, at) => [year, at]))
    const touching = new Map<string, number[]>()
    for (const [thing, { sectors }] of things.entries())
      for (const sector of sectors) {
        if (touching.has(sector)) touching.get(sector)!.push(thing)
        else touching.set(sector, [thing])
      }
    this.#touching = touching
  }

  /** The components of each year where thing `i` counts `weights[i]` times. */
  with(weights: ArrayLike<number>): Amounts[] {
    const sums = this.#years.map(() => ({ ...NOTHING }) as Record<keyof Amounts, number>)
    for (const [thing, { year, adds }] of this.#things.entries()) {
      const sum = sums[this.#at.get(year) ?? -1]
      if (!sum || weights[thing] === 0) continue
      for (const component of COMPONENT_NAMES) sum[component] += weights[thing]! * adds[component]
    }
    for (const touching of this.#touching.values()) {
      const first = touching.find(thing => weights[thing]! > 0)
      const sum = first === undefined ? undefined : sums[this.#at.get(this.#things[first]!.year) ?? -1]
      if (sum) sum.newSectors++
    }
    return sums
  }

  /** What changes where a thing is left out: the year, and its components then. */
  without(thing: number, whole: readonly Amounts[]): ReadonlyMap<number, Amounts> {
    const { year, adds, sectors } = this.#things[thing]!
    const changed = new Map<number, Record<keyof Amounts, number>>()
    const change = (year: number, component: keyof Amounts, by: number) => {
      const at = this.#at.get(year)
      if (at === undefined || by === 0) return
      const amounts = changed.get(at) ?? { ...whole[at]! }
      amounts[component] += by
      changed.set(at, amounts)
    }
    for (const component of COMPONENT_NAMES) change(year, component, -adds[component])
    for (const sector of sectors) {
      const [first, second] = this.#touching.get(sector)!
      if (first !== thing) continue
      change(year, 'newSectors', -1)
      if (second !== undefined) change(this.#things[second]!.year, 'newSectors', 1)
    }
    return changed
  }
}
