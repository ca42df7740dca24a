import type { Entry, Evidence } from '../../model/index.ts'

/** All evidence of an agreement: for its fields, and for what was not chosen. */
export const evidenceOf = (entry: Entry): Evidence[] => collect(entry)

function collect(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  if ('documentId' in value && 'spans' in value && 'findingId' in value) return [value as Evidence]
  return Object.values(value).flatMap(collect)
}
