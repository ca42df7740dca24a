/** Numbers from 0 to 1 that look random and are the same on every machine and in every run (mulberry32). */
function* randomNumbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const SEED = 1648
const SAMPLES = 1000

/**
 * Draws as many documents as there are, with replacement, many times over, and calls `use` with how often each was drawn. The same
 * number of documents gives the same draws.
 */
export function bootstrap(documents: number, use: (drawn: Uint32Array) => void): void {
  const random = randomNumbers(SEED)
  for (let sample = 0; sample < SAMPLES; sample++) {
    const drawn = new Uint32Array(documents)
    for (let i = 0; i < documents; i++) drawn[Math.floor(random.next().value * documents)]!++
    use(drawn)
  }
}

/** The interval that holds the middle 95 % of values; null for fewer than 20 values. */
export function middle(values: readonly number[]): { readonly low: number; readonly high: number } | null {
  if (values.length < 20) return null
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!
  return { low: at(0.025), high: at(0.975) }
}
