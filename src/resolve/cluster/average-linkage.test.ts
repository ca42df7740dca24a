import { describe, expect, test } from 'vitest'
import { averageLinkage, type Linkage } from './average-linkage.ts'

/** Scores of pairs by their members, others far below any bound. */
const linked = (scores: Readonly<Record<string, number>>, count: number, more: Partial<Linkage> = {}) =>
  averageLinkage({
    count,
    score: (a, b) => scores[`${Math.min(a, b)} ${Math.max(a, b)}`] ?? -9,
    bound: 0,
    together: [],
    apart: [],
    ...more,
  })

describe('averageLinkage', () => {
  test('joins what reaches the bound on average', () => {
    expect(linked({ '0 1': 2, '0 2': 1, '1 2': -0.5 }, 3)).toEqual([[0, 1, 2]])
    expect(linked({ '0 1': 2, '0 2': 1, '1 2': -1.5 }, 3)).toEqual([[0, 1], [2]])
  })

  test('joins what reaches the bound exactly, and nothing below', () => {
    expect(linked({ '0 1': 0 }, 2)).toEqual([[0, 1]])
    expect(linked({ '0 1': -0.001 }, 2)).toEqual([[0], [1]])
  })

  test('breaks a chain at its weakest link', () => {
    expect(linked({ '0 1': 5, '1 2': 1, '2 3': 4 }, 4)).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  test('takes the first of equal pairs', () => {
    expect(linked({ '0 1': 1, '1 2': 1 }, 3)).toEqual([[0, 1], [2]])
  })

  test('keeps together what people hold to be one, and adds what goes with either', () => {
    expect(linked({ '1 2': 3 }, 3, { together: [[0, 1]] })).toEqual([[0, 1, 2]])
  })

  test('never brings together two that are held apart, not even through a third', () => {
    expect(linked({ '0 1': 5, '1 2': 4, '0 2': 3 }, 3, { apart: [[0, 2]] })).toEqual([[0, 1], [2]])
  })

  test('gives every member once', () => {
    const scores = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`${at % 20} ${(at * 7) % 23}`, ((at * 37) % 11) - 5]),
    )
    const groups = linked(scores, 23)
    expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, at) => at))
  })
})
