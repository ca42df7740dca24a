import type { Finding, Health, Instrument, SourceRank } from '../../model/index.ts'
import { codesOf, SOURCE_RANKS } from '../../model/index.ts'
import { countSources } from '../choose/claim.ts'
import { dayRange, isDay } from '../values/day-range.ts'
import { type Checked, CONSISTENCY_RULES } from './consistency-rules.ts'

/** What the record of an agreement should have, by what flows under it. */
const ALWAYS = ['date', 'sides', 'parties', 'sectors', 'places']
const MONEY: readonly Instrument[] = [
  'loan',
  'credit-line',
  'export-credit',
  'grant',
  'debt-relief',
  'debt-rescheduling',
  'currency-swap',
  'guarantee',
  'acquisition',
  'investment',
]
const TERMS: readonly Instrument[] = ['loan', 'credit-line', 'export-credit', 'currency-swap', 'supply', 'concession']

const expectedOf = (instrument: Instrument): string[] => [
  ...ALWAYS,
  ...(MONEY.includes(instrument) ? ['amounts'] : []),
  ...(TERMS.includes(instrument) ? ['terms'] : []),
]

/** How well an entry is supported: by how many independent sources of what rank, how complete it is, and which rules it breaks. */
export function toHealth(entry: Checked, findings: readonly Finding[]): Health {
  const documents = new Map(findings.map(finding => [finding.documentId, finding]))
  const ranks: Partial<Record<SourceRank, number>> = {}
  for (const { rank } of documents.values()) ranks[rank] = (ranks[rank] ?? 0) + 1
  const bestRank = codesOf(SOURCE_RANKS).find(rank => ranks[rank] !== undefined)
  const expected = expectedOf(entry.instrument.value)
  const missing = expected.filter(field => !isThere(entry, field))
  return {
    documents: documents.size,
    independent: countSources([...documents.values()]),
    ranks,
    ...(bestRank ? { bestRank } : {}),
    completeness: Math.round((100 * (expected.length - missing.length)) / expected.length) / 100,
    missing,
    problems: CONSISTENCY_RULES.filter(({ breaks }) => breaks(entry, findings)).map(({ id, fields }) => ({
      rule: id,
      fields: [...fields],
    })),
  }
}

function isThere(entry: Checked, field: string): boolean {
  if (field === 'date') {
    const range = entry.date ? dayRange(entry.date.value) : null
    return range !== null && isDay(range)
  }
  if (field === 'sides') return entry.sides.length > 1
  const values = entry[field as 'parties' | 'sectors' | 'places' | 'amounts' | 'terms']
  return values.length > 0
}
