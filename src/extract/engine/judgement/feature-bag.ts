/** Numbers of features, each once, and beside each its raw value, in the order in which they were met. */
export type Features = { readonly rows: readonly number[]; readonly values: readonly number[] }

/** By number of a feature, its place in the open bag, counted from 1; 0 for none. One for all bags, since only one is open at a time. */
let places = new Int32Array(1 << 13)

/** Gathers features. A negative number stands for one that counts nothing. */
export class FeatureBag {
  readonly #rows: number[] = []
  readonly #values: number[] = []

  /** Gives a feature at least this value. */
  raise(row: number, value: number): void {
    if (row < 0) return
    const at = this.#placeOf(row)
    if (this.#values[at]! < value) this.#values[at] = value
  }

  /** Adds to the value of a feature, up to `most`. */
  add(row: number, value: number, most: number): void {
    if (row < 0) return
    const at = this.#placeOf(row)
    this.#values[at] = Math.min(most, this.#values[at]! + value)
  }

  /** What was gathered; the next bag may be opened. */
  close(): Features {
    for (const row of this.#rows) places[row] = 0
    return { rows: this.#rows, values: this.#values }
  }

  #placeOf(row: number): number {
    if (row >= places.length) {
      const more = new Int32Array(2 * row)
      more.set(places)
      places = more
    }
    const known = places[row]!
    if (known !== 0) return known - 1
    places[row] = this.#rows.push(row)
    return this.#values.push(0) - 1
  }
}
