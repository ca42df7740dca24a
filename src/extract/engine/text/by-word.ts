/**
 * A table by vocabulary number, kept dense: an array with holes is a hash table to the engine that runs this, and look-ups by word are
 * the most frequent thing done here.
 */
export class ByWord<T> {
  readonly #values: T[] = []
  readonly #none: T

  /** `none` stands where nothing was set. */
  constructor(none: T) {
    this.#none = none
  }

  get(word: number): T {
    return word < this.#values.length ? this.#values[word]! : this.#none
  }

  set(word: number, value: T): void {
    while (this.#values.length <= word) this.#values.push(this.#none)
    this.#values[word] = value
  }
}
