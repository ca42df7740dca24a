/** An example of a binary logistic regression: the features that it has, whether it is one, and how often it counts. */
export type BinaryExample = { readonly features: readonly number[]; readonly isTrue: boolean; readonly times: number }

const MOST_STEPS = 30
const ENOUGH = 1e-7

/**
 * Weights of a logistic regression with an L2 penalty, the bias last, by Newton's method. Exact to the last digits, so that the same examples
 * give the same weights in any order but for rounding.
 */
export function fitLogistic(given: readonly BinaryExample[], featureCount: number, penalty: number): Float64Array {
  const size = featureCount + 1
  const examples = groupAlike(given)
  const weights = new Float64Array(size)
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = new Float64Array(size)
    const curvature = Array.from({ length: size }, () => new Float64Array(size))
    for (let i = 0; i < featureCount; i++) {
      gradient[i] = penalty * weights[i]!
      curvature[i]![i] = penalty
    }
    for (const { features, isTrue, times } of examples) {
      const own = [...features, featureCount]
      const odds = own.reduce((sum, index) => sum + weights[index]!, 0)
      const probability = 1 / (1 + Math.exp(-odds))
      const error = times * (probability - (isTrue ? 1 : 0))
      const bend = times * probability * (1 - probability)
      for (const i of own) {
        gradient[i]! += error
        const row = curvature[i]!
        for (const j of own) row[j]! += bend
      }
    }
    const change = solve(curvature, gradient)
    let largest = 0
    for (let i = 0; i < size; i++) {
      weights[i]! -= change[i]!
      largest = Math.max(largest, Math.abs(change[i]!))
    }
    if (largest < ENOUGH) break
  }
  return weights
}

/** Examples that nothing tells apart count as one, as often as there are. */
function groupAlike(examples: readonly BinaryExample[]): BinaryExample[] {
  const groups = new Map<string, BinaryExample>()
  for (const { features, isTrue, times } of examples) {
    const key = `${isTrue} ${features.join()}`
    groups.set(key, { features, isTrue, times: times + (groups.get(key)?.times ?? 0) })
  }
  return [...groups.values()]
}

/** The solution of a symmetric positive system, by Cholesky's decomposition. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const lower = Array.from({ length: size }, () => new Float64Array(size))
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!
      lower[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j]![j]!
    }
  }
  const solution = Float64Array.from(right)
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solution[i]! -= lower[i]![k]! * solution[k]!
    solution[i]! /= lower[i]![i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) solution[i]! -= lower[k]![i]! * solution[k]!
    solution[i]! /= lower[i]![i]!
  }
  return solution
}
