/** Draws numbers that look random and are the same at every run: a question asked twice has one answer. */
export class Draws {
  #state: number

  constructor(seed: string) {
    // FNV-1a
    let hash = 0x811c9dc5
    for (let at = 0; at < seed.length; at++) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193)
    this.#state = hash >>> 0
  }

  /** Evenly from 0 to 1, without 1. */
  next(): number {
    return this.#draw() / ALL
  }

  /** A number of a Poisson distribution of mean 1: how often a thing is drawn in a resample of random size. */
  poissonOne(): number {
    const draw = this.#draw()
    let count = 0
    while (count < POISSON_ONE.length && draw >= POISSON_ONE[count]!) count++
    return count
  }

  /** Evenly any whole number of 32 bits (mulberry32). */
  #draw(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

const ALL = 2 ** 32
/** Of all draws those for which a Poisson distribution of mean 1 is at or below 0, 1, 2 …, as far as doubles tell their share from 1. */
const POISSON_ONE = cumulate()

function cumulate(): Float64Array {
  const ends: number[] = []
  let [share, sum] = [Math.exp(-1), 0]
  for (let count = 0; count < 18; count++) {
    sum += share
    ends.push(sum * ALL)
    share /= count + 1
  }
  return Float64Array.from(ends)
}
