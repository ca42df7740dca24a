/** Results of a pure function by a key, so many at most: when it is full it begins anew. */
export class BoundedCache<Value> {
  readonly #most: number
  readonly #values = new Map<string, Value>()

  constructor(most: number) {
    this.#most = most
  }

  get(key: string, make: () => Value): Value {
    const known = this.#values.get(key)
    if (known !== undefined) return known
    if (this.#values.size >= this.#most) this.#values.clear()
    const value = make()
    this.#values.set(key, value)
    return value
  }
}
