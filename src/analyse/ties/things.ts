import { type AgreementRow, yearOf } from '../agreement-row.ts'
import { type Amounts, COMPONENT_NAMES, DELIVERED_STATUSES, NOTHING } from './components.ts'
import { legalWeight } from './legal-weight.ts'

/** One thing that happened between two countries in a year, and what it adds to the components: what is drawn when resampling. */
export type Thing = { readonly year: number; readonly adds: Amounts }

const DELIVERED: ReadonlySet<string> = new Set(DELIVERED_STATUSES)

/**
 * Agreements, meetings and statements as things. An agreement counts by its confidence, on a scale on which one of the register's mean confidence counts as one, so that a pair is compared with
 * others like with like. A sector that is touched for the first time is counted with the first agreement that does.
 */
export function toThings(
  rows: readonly AgreementRow[],
  counts: ReadonlyMap<number, Pick<Amounts, 'meetings' | 'statements'>>,
  meanConfidence: number,
): Thing[] {
  const things: Thing[] = []
  const touched = new Set<string>()
  const dated = rows.flatMap(row => {
    const year = yearOf(row)
    return year === null ? [] : [{ row, year, key: contentsOf(row) }]
  })
  for (const { row, year } of dated.sort((a, b) => a.year - b.year || (a.key < b.key ? -1 : 1))) {
    const share = row.confidence / meanConfidence
    const fresh = row.sectors.filter(sector => !touched.has(sector) && touched.add(sector))
    const delivered = DELIVERED.has(row.status) ? share : 0
    const adds = {
      ...NOTHING,
      agreements: share,
      legalWeight: share * legalWeight(row),
      newSectors: fresh.length,
      delivered,
    }
    things.push({ year, adds })
  }
  for (const [year, { meetings, statements }] of counts) {
    for (let count = 0; count < meetings; count++) things.push({ year, adds: { ...NOTHING, meetings: 1 } })
    for (let count = 0; count < statements; count++) things.push({ year, adds: { ...NOTHING, statements: 1 } })
  }
  return things
}

/** All of an agreement that its thing follows from, its day first: registers that hold the same answer the same, whatever order its documents came in. */
const contentsOf = ({ firstDay, form, reached, status, confidence, sectors }: AgreementRow): string =>
  [firstDay, form, reached, status, confidence.toFixed(9), ...sectors.toSorted()].join(' ')

/** So many numbers stand for a year in sums. */
export const WIDTH = COMPONENT_NAMES.length

/** Sums of things by year, as they are and as they would be with other weights. */
export class YearSums {
  /** Of each thing the place of its year; -1 where it is in none. */
  readonly #places: Int32Array
  /** What thing `i` adds stands from `starts[i]` to `starts[i + 1]`: most add to two or three components. */
  readonly #starts: Int32Array
  readonly #adds: Float64Array
  /** The place among sums that each of these adds to. */
  readonly #targets: Int32Array
  readonly #years: number

  constructor(things: readonly Thing[], years: readonly number[]) {
    const at = new Map(years.map((year, place) => [year, place]))
    this.#years = years.length
    this.#places = Int32Array.from(things, ({ year }) => at.get(year) ?? -1)
    const starts = [0]
    const adds: number[] = []
    const targets: number[] = []
    for (let thing = 0; thing < things.length; thing++) {
      const place = this.#places[thing]!
      for (let offset = 0; place >= 0 && offset < WIDTH; offset++) {
        const amount = things[thing]!.adds[COMPONENT_NAMES[offset]!]
        if (amount === 0) continue
        adds.push(amount)
        targets.push(place * WIDTH + offset)
      }
      starts.push(adds.length)
    }
    this.#starts = Int32Array.from(starts)
    this.#adds = Float64Array.from(adds)
    this.#targets = Int32Array.from(targets)
  }

  /** The components of the years, one year after the other, where thing `i` counts `weights[i]` times. */
  with(weights: ArrayLike<number>): Float64Array {
    const sums = new Float64Array(this.#years * WIDTH)
    const [starts, adds, targets] = [this.#starts, this.#adds, this.#targets]
    for (let thing = 0; thing < starts.length - 1; thing++) {
      const weight = weights[thing]!
      if (weight === 0) continue
      for (let at = starts[thing]!; at < starts[thing + 1]!; at++) sums[targets[at]!]! += weight * adds[at]!
    }
    return sums
  }

  /** Sums as they are without a thing, and the place of the year that changes; null where it is in none of the years. */
  without(thing: number, whole: Float64Array): { readonly place: number; readonly sums: Float64Array } | null {
    const place = this.#places[thing]!
    if (place < 0) return null
    const sums = whole.slice()
    for (let at = this.#starts[thing]!; at < this.#starts[thing + 1]!; at++) {
      const rest = sums[this.#targets[at]!]! - this.#adds[at]!
      // What is left of the last thing by rounding is nothing.
      sums[this.#targets[at]!] = Math.abs(rest) < 1e-9 ? 0 : rest
    }
    return { place, sums }
  }
}
