import { expect, test } from 'vitest'
import type { Evaluation } from './evaluate.ts'
import { groupErrors } from './group-errors.ts'
import type { Mark } from './mark.ts'
import { summarise } from './summarise.ts'

const marks = (field: Mark['field'], ...outcomes: Mark['outcome'][]): Mark[] =>
  outcomes.map(outcome => ({ field, outcome }))
const evaluation = (all: readonly Mark[], negative = false): Evaluation => ({ marks: all, negative })

test('counts a wrong answer as false and as missed', () => {
  const { fields } = summarise([
    evaluation(marks('agreement', 'right', 'right', 'right', 'false', 'missed', 'missed')),
    evaluation(marks('status', 'right', 'wrong')),
  ])
  expect(fields).toMatchObject([
    { field: 'agreement', n: 5, right: 3, false: 1, missed: 2, precision: 3 / 4, recall: 3 / 5, f1: 6 / 9 },
    { field: 'status', n: 2, right: 1, false: 1, missed: 1, precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 },
  ])
})

test('has no precision where nothing was found', () => {
  const { fields } = summarise([evaluation(marks('statement', 'missed'))])
  expect(fields).toMatchObject([{ precision: null, recall: 0, f1: 0, interval: null }])
})

test('counts negatives in which an agreement was found', () => {
  const { negatives } = summarise([
    evaluation([], true),
    evaluation(marks('agreement', 'false', 'false'), true),
    evaluation(marks('agreement', 'false')),
  ])
  expect(negatives).toEqual({ n: 2, withFalse: 1 })
})

test('draws the same interval every time, around the figure', () => {
  const documents = Array.from({ length: 20 }, (_, i) =>
    evaluation(marks('agreement', 'right', i < 6 ? 'missed' : 'right')),
  )
  const [first] = summarise(documents).fields
  const [again] = summarise(documents).fields
  expect(again).toEqual(first)
  const { f1, interval } = first!
  expect(interval!.low).toBeLessThan(f1!)
  expect(interval!.high).toBeGreaterThan(f1!)
  // 34 of 40 were found, in pairs: the standard error of the recall is near 0.05, and F1 moves about half as much.
  expect(interval!.high - interval!.low).toBeGreaterThan(0.06)
  expect(interval!.high - interval!.low).toBeLessThan(0.16)
})

test('groups errors by outcome and field, in the order of fields', () => {
  const groups = groupErrors([
    { name: 'a', marks: [...marks('status', 'wrong'), ...marks('agreement', 'false', 'right')] },
    { name: 'b', marks: marks('agreement', 'false', 'missed') },
  ])
  expect(groups.map(({ kind, errors }) => [kind, ...errors.map(({ name }) => name)])).toEqual([
    ['missed agreement', 'b'],
    ['false agreement', 'a', 'b'],
    ['wrong status', 'a'],
  ])
})
