import type { Clause, Probe } from './probe.ts'

/**
 * A probe cut into tiers of relevance, best first: what has all words in its first column, such as the title, comes before what has them
 * anywhere; within a tier the newest come first. No row is in two tiers. The order is the same in both databases and stays the same while
 * others write, so that pages do not shift.
 */
export function toTiers(probe: Probe): readonly Probe[] {
  const [first] = probe.index.columns
  const restricted = probe.must.map(clause => restrict(clause, first!))
  if (restricted.every((clause, index) => clause === probe.must[index])) return [probe]
  return [
    { ...probe, must: restricted },
    { ...probe, not: [...probe.not, restricted.filter((clause, index) => clause !== probe.must[index])] },
  ]
}

/** The clause with its words in one column; the same clause where it names columns or keys only. */
function restrict(clause: Clause, column: string): Clause {
  if (!clause.some(match => match.kind === 'phrase' && match.column === undefined)) return clause
  return clause.map(match => (match.kind === 'phrase' && match.column === undefined ? { ...match, column } : match))
}
