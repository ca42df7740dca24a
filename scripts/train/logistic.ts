/** One example: its features with their values, and the number of its class. */
export type Example = {
  readonly features: readonly (readonly [index: number, value: number])[]
  readonly label: number
}

/** Weights of a multinomial logistic regression: one row a feature, one column a class; the last row is the bias. */
export type Weights = readonly Float64Array[]

export type Training = {
  readonly classCount: number
  readonly featureCount: number
  /** Strength of the L2 penalty, by example. */
  readonly l2: number
  readonly steps: number
}

const MOMENTUM = 0.9
const RATE = 1.5

/**
 * Trains a multinomial logistic regression over unit vectors by gradient descent with Nesterov's momentum. Deterministic: the same
 * examples in the same order give the same weights.
 */
export function train(examples: readonly Example[], { classCount, featureCount, l2, steps }: Training): Weights {
  const size = featureCount + 1
  const rows = matrix(size, classCount)
  const velocity = matrix(size, classCount)
  const gradient = matrix(size, classCount)
  const ahead = matrix(size, classCount)
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < size; i++)
      for (let c = 0; c < classCount; c++) ahead[i]![c] = rows[i]![c]! + MOMENTUM * velocity[i]![c]!
    for (const row of gradient) row.fill(0)
    for (const { features, label } of examples) {
      const error = predict(ahead, features)
      error[label]! -= 1
      for (const [index, value] of features) {
        const row = gradient[index]!
        for (let c = 0; c < classCount; c++) row[c]! += error[c]! * value
      }
      const bias = gradient[featureCount]!
      for (let c = 0; c < classCount; c++) bias[c]! += error[c]!
    }
    for (let i = 0; i < size; i++) {
      for (let c = 0; c < classCount; c++) {
        const slope = gradient[i]![c]! / examples.length + (i === featureCount ? 0 : l2 * ahead[i]![c]!)
        velocity[i]![c] = MOMENTUM * velocity[i]![c]! - RATE * slope
        rows[i]![c]! += velocity[i]![c]!
      }
    }
  }
  return rows
}

const matrix = (rows: number, columns: number) => Array.from({ length: rows }, () => new Float64Array(columns))

/** The probability of each class. */
export function predict(weights: Weights, features: Example['features']): Float64Array {
  const scores = Float64Array.from(weights.at(-1)!)
  for (const [index, value] of features) {
    const row = weights[index]!
    for (let c = 0; c < scores.length; c++) scores[c]! += row[c]! * value
  }
  return softmax(scores)
}

function softmax(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY
  for (const score of scores) most = Math.max(most, score)
  let sum = 0
  const powers = scores.map(score => Math.exp(score - most))
  for (const power of powers) sum += power
  return powers.map(power => power / sum)
}
