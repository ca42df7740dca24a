const SQRT_2_PI = Math.sqrt(2 * Math.PI)
/** Beyond it the series loses digits and the tail is found by a continued fraction. */
const SERIES_ENDS = 5

/** The density of the standard normal distribution. */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / SQRT_2_PI

/**
 * The share of the standard normal distribution below `z`, to 14 digits (Marsaglia 2004, "Evaluating the normal distribution").
 *
 * @example normalBelow(1.959964) // 0.975
 */
export function normalBelow(z: number): number {
  if (Math.abs(z) > SERIES_ENDS) return z < 0 ? tail(-z) : 1 - tail(z)
  let [term, sum, before] = [z, z, Number.NaN]
  for (let odd = 3; sum !== before; odd += 2) {
    before = sum
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 + sum * normalDensity(z)
}

/** The upper tail for large `z`, by Laplace's continued fraction. */
function tail(z: number): number {
  let fraction = z
  for (let step = 40; step > 0; step--) fraction = z + step / fraction
  return normalDensity(z) / fraction
}

const [LOW, HIGH] = [-38, 38]

/** The value that a share `p` of the standard normal distribution lies below: the inverse of `normalBelow`. */
export function normalQuantile(p: number): number {
  if (!(p > 0)) return Number.NEGATIVE_INFINITY
  if (!(p < 1)) return Number.POSITIVE_INFINITY
  let [low, high] = [LOW, HIGH]
  // Halving finds it in as many steps as a double has digits; nothing here is worth a quicker way.
  for (let step = 0; step < 64; step++) {
    const middle = (low + high) / 2
    if (normalBelow(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
