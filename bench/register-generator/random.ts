/** Random numbers of one place in a stream: the same place gives the same numbers, whatever was drawn elsewhere. */
export class Random {
  #state: number

  constructor(...place: readonly (number | string)[]) {
    let state = 0x9e3779b9
    for (const part of place) {
      for (const unit of String(part)) state = Math.imul(state ^ unit.charCodeAt(0), 0x85ebca6b) ^ (state >>> 13)
      state = Math.imul(state ^ 0x2c, 0xc2b2ae35) ^ (state >>> 16)
    }
    this.#state = state >>> 0
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!
  }

  /** One of the values, each as likely as its weight says. */
  weighted<T extends { readonly weight: number }>(values: readonly T[]): T {
    let left = this.next() * values.reduce((sum, { weight }) => sum + weight, 0)
    for (const value of values) {
      left -= value.weight
      if (left < 0) return value
    }
    return values.at(-1)!
  }

  /** About 0, rarely beyond 3 either way. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }
}
