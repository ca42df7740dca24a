import { describe, expect, test } from 'vitest'
import { candidatePairs } from './candidate-pairs.ts'

const pairsOf = (keys: readonly (readonly number[])[], most?: number) => {
  const { pairs, dropped } = candidatePairs(keys, most)
  return { pairs: [...pairs].map(pair => pair.join('-')), dropped }
}

describe('candidatePairs', () => {
  test('gives each pair that shares a key once, in order', () => {
    expect(pairsOf([[1, 2], [2, 1], [3], [3, 1]])).toEqual({ pairs: ['0-1', '0-3', '1-3', '2-3'], dropped: 0 })
  })

  test('compares members of a large block only where they share a second one', () => {
    const keys = [[1], [1], [1, 2], [1, 2], [2], [2]]
    expect(pairsOf(keys, 3)).toEqual({ pairs: ['2-3'], dropped: 0 })
  })

  test('gives up where even those are too many, and says so', () => {
    expect(
      pairsOf(
        Array.from({ length: 5 }, () => [1, 2]),
        4,
      ),
    ).toEqual({ pairs: [], dropped: 1 })
  })

  test('lets members of a large block meet in a small one', () => {
    expect(pairsOf([[1, 7], [1], [1], [1, 7]], 3).pairs).toEqual(['0-3'])
  })
})
