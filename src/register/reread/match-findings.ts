import type { Agreement, Span } from '../../model/index.ts'

type Quoted = Pick<Agreement, 'id' | 'spans'>

/**
 * Which findings of a newer reading are those of the older one, by the words that they quote: one lies within the other, word for word and place for place,
 * and nothing else does so. What has no such match is in no newer finding; it is never given to one that only looks alike.
 */
export function matchFindings(older: readonly Quoted[], newer: readonly Quoted[]): ReadonlyMap<string, string> {
  const kept = new Set(newer.map(({ id }) => id))
  const taken = new Set(older.map(({ id }) => id).filter(id => kept.has(id)))
  const free = newer.filter(({ id }) => !taken.has(id))
  const lost = older.filter(({ id }) => !kept.has(id))
  const found = new Map<string, string>()
  for (const finding of lost) {
    const matches = free.filter(other => isSamePlace(finding, other))
    const rivals = lost.filter(other => matches.some(match => isSamePlace(other, match)))
    if (matches.length === 1 && rivals.length === 1) found.set(finding.id, matches[0]!.id)
  }
  return found
}

const isSamePlace = (a: Quoted, b: Quoted): boolean => isWithin(a.spans, b.spans) || isWithin(b.spans, a.spans)
const isWithin = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.every(({ start, end }) => outer.some(span => span.start <= start && end <= span.end))
