import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TraceStep } from '../../extract/index.ts'
import { toBlocks } from './to-blocks.ts'

const step = (start: number, end: number): TraceStep => ({
  stage: 'name',
  rule: 'lexicon/nation',
  span: { start, end },
  outcome: 'fired',
  note: '',
})
const wordsOf = (text: string, ...steps: TraceStep[]) =>
  toBlocks(text, steps).map(({ start, end }) => text.slice(start, end))

describe('toBlocks', () => {
  const text = 'One is here.  Two is here.\n  Three is here.\n\nFour'

  it('takes the sentences that a step touches', () => {
    expect(wordsOf(text, step(0, 3))).toEqual(['One is here.'])
    expect(wordsOf(text, step(15, 17), step(46, 49))).toEqual(['Two is here.', 'Four'])
  })

  it('joins the sentences that a step crosses', () => {
    expect(wordsOf(text, step(4, 20))).toEqual(['One is here.  Two is here.'])
    expect(wordsOf(text, step(15, 40), step(30, 33))).toEqual(['Two is here.\n  Three is here.'])
  })

  it('passes over steps without words', () => {
    expect(wordsOf(text, step(44, 45), step(500, 510))).toEqual([])
  })

  it('holds each step on words exactly once, in blocks apart from each other', () => {
    const spans = fc.array(fc.tuple(fc.nat(48), fc.integer({ min: 1, max: 30 })), { maxLength: 12 })
    fc.assert(
      fc.property(spans, pairs => {
        const steps = pairs.map(([start, length]) => step(start, start + length))
        const blocks = toBlocks(text, steps)
        const hasWords = ({ span }: TraceStep) => text.slice(span.start, span.end).trim() !== ''
        const drawn = blocks.flatMap(block => block.steps)
        expect(new Set(drawn).size).toBe(drawn.length)
        for (const each of steps.filter(hasWords)) expect(drawn).toContain(each)
        for (const [i, { start, end }] of blocks.entries()) {
          expect(start).toBeLessThan(end)
          if (i > 0) expect(start).toBeGreaterThanOrEqual(blocks[i - 1]!.end)
        }
      }),
    )
  })
})
