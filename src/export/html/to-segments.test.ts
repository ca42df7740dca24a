import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KIND_NAMES } from './kinds.ts'
import { type Highlight, toSegments } from './to-segments.ts'

const mark = (start: number, end: number, kind: Highlight['kind'], entry: string, isMarked = true): Highlight => ({
  span: { start, end },
  kind,
  entry,
  isMarked,
})

describe('toSegments', () => {
  it('cuts nested marks; the one of more weight takes the click', () => {
    const segments = toSegments(10, [mark(2, 9, 'statement', 's1'), mark(4, 6, 'money', 'a1')])
    expect(segments.map(({ start, end, kinds, entry }) => [start, end, kinds.join(' '), entry])).toEqual([
      [0, 2, '', null],
      [2, 4, 'statement', 's1'],
      [4, 6, 'statement money', 'a1'],
      [6, 9, 'statement', 's1'],
      [9, 10, '', null],
    ])
    expect(segments.map(({ begins, ends }) => [...begins, '|', ...ends].join(' '))).toEqual([
      '|',
      'statement |',
      'money | money',
      '| statement',
      '|',
    ])
  })

  it('cuts marks that overlap, of one kind too', () => {
    const segments = toSegments(9, [mark(1, 5, 'party', 'a1'), mark(3, 8, 'party', 'a2')])
    expect(segments.map(({ start, end, entry }) => [start, end, entry])).toEqual([
      [0, 1, null],
      [1, 3, 'a1'],
      [3, 5, 'a2'],
      [5, 8, 'a2'],
      [8, 9, null],
    ])
  })

  it('gives words that several entries share to the first', () => {
    const [segment] = toSegments(3, [mark(0, 3, 'status', 'a1'), mark(0, 3, 'status', 'a2')])
    expect(segment?.entry).toBe('a1')
  })

  it('keeps a place for what shows only once it is chosen', () => {
    const [, segment] = toSegments(5, [mark(1, 4, 'party', 'a1', false)])
    expect(segment).toMatchObject({ start: 1, end: 4, kinds: [], entry: null, isCovered: true })
  })

  const highlights = fc.array(
    fc
      .record({
        start: fc.nat(60),
        length: fc.integer({ min: 1, max: 30 }),
        kind: fc.constantFrom(...KIND_NAMES),
        entry: fc.constantFrom('a1', 'a2', 's1'),
        isMarked: fc.boolean(),
      })
      .map(({ start, length, kind, entry, isMarked }) => mark(start, start + length, kind, entry, isMarked)),
    { maxLength: 25 },
  )

  it('covers any text exactly once, whatever lies on what', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), highlights, fc.array(fc.nat(70)), (text, all, cuts) => {
        const segments = toSegments(text.length, all, cuts)
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        for (const { start, end, kinds, isCovered } of segments) {
          expect(start).toBeLessThan(end)
          const over = all.filter(({ span }) => span.start <= start && span.end >= end)
          const touching = all.filter(({ span }) => span.start < end && span.end > start)
          expect(touching).toEqual(over)
          expect(isCovered).toBe(over.length > 0)
          expect(new Set(kinds)).toEqual(new Set(over.filter(({ isMarked }) => isMarked).map(({ kind }) => kind)))
        }
      }),
    )
  })

  it('names an entry that lies there with the kind on top', () => {
    fc.assert(
      fc.property(highlights, all => {
        for (const { start, entry, kinds } of toSegments(90, all)) {
          const owners = all
            .filter(
              ({ span, kind, isMarked }) =>
                isMarked && kind === kinds.at(-1) && span.start <= start && start < span.end,
            )
            .map(each => each.entry)
          if (entry === null) expect(kinds).toEqual([])
          else expect(owners).toContain(entry)
        }
      }),
    )
  })

  it('takes as long for marks on top of each other as for marks side by side', () => {
    const deep = Array.from({ length: 50_000 }, (_, i) => mark(i, 100_000 - i, 'party', 'a1'))
    const started = performance.now()
    expect(toSegments(100_000, deep)).toHaveLength(99_999)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
