import type { Span } from '../model/index.ts'

const SENTENCE_ENDS = new Set('.!?。！？\n')

/** Where the words of an anchor stand in a text, the last time they do; null where they do not. */
export function findAnchor(text: string, anchor: string): Span | null {
  const start = text.lastIndexOf(anchor)
  return start < 0 ? null : { start, end: start + anchor.length }
}

/** The sentence around a span, by its marks alone: a key says where something stands, not how the engine splits a text. */
export function sentenceAround(text: string, span: Span): Span {
  let { start, end } = span
  while (start > 0 && !SENTENCE_ENDS.has(text[start - 1]!)) start--
  while (end < text.length && !SENTENCE_ENDS.has(text[end]!)) end++
  return { start, end }
}

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** How many characters lie between two spans; 0 where they overlap or touch. */
export const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

/** Every span anywhere in a finding or in a part of it. */
export function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  const own = isSpan(value) ? [value] : []
  return [...own, ...Object.values(value).flatMap(spansOf)]
}

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
