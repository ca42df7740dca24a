import { expect, it } from 'vitest'
import { findRunning } from './find-running.ts'
import type { Fragment } from './fragment.ts'

/** A page of lines: the height of each, and its text. */
const toPage = (lines: readonly (readonly [base: number, text: string])[], page: number): Fragment[] =>
  lines.map(([base, text]) => ({ text, base, left: 72, right: 400, size: 10, font: 'f', page }))
/** Text that no other page has. */
const body = (page: number) => {
  const words = 'abcdefghij'[page % 10]!.repeat(4)
  return [
    [100, `Kenya and Norway met ${words}`],
    [112, `in Nairobi on ${words},`],
    [124, `as was agreed ${words}.`],
  ] as const
}

function runningOf(pages: readonly (readonly (readonly [number, string])[])[]): string[] {
  const fragments = pages.map((lines, index) => toPage(lines, index + 1))
  return [...findRunning(fragments)].map(({ page, text }) => `${page}: ${text}`).sort()
}

it('finds what stands at one place of several pages, and numbers that count them', () => {
  const page = (number: number) => [[40, 'Treaty Series'], ...body(number), [780, `– ${number} –`]] as const
  expect(runningOf([page(7), page(8), page(9)])).toEqual([
    '1: Treaty Series',
    '1: – 7 –',
    '2: Treaty Series',
    '2: – 8 –',
    '3: Treaty Series',
    '3: – 9 –',
  ])
})
it('finds Roman numbers, and heads that change with the chapter', () => {
  const roman = ['i', 'ii', 'iii', 'iv'].map((number, page) => [...body(page), [780, number]] as const)
  expect(runningOf(roman)).toEqual(['1: i', '2: ii', '3: iii', '4: iv'])
  const chapters = [1, 2, 3, 4, 5].map(
    number => [[40, `Chapter of ${'abcde'[number]} ${number}`], ...body(number)] as const,
  )
  expect(runningOf(chapters)).toHaveLength(5)
})
it('leaves headings that begin pages by chance, figures that do not count, and what stands as near as a line does', () => {
  const article = (number: number) => [[70, `Article ${number}`], ...body(number)] as const
  expect(runningOf([article(3), article(4)])).toEqual([])
  const total = (sum: number) => [...body(sum), [780, `${sum} dollars`]] as const
  expect(runningOf([total(12), total(85), total(3)])).toEqual([])
  const near = (page: number) => [[88, 'Kenya and Norway met again'], ...body(page)] as const
  expect(runningOf([near(1), near(2), near(3)])).toEqual([])
  expect(runningOf([body(1), body(1), body(1)])).toEqual([])
})
