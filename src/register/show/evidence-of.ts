import type { Evidence } from '../../model/index.ts'

/** All evidence of an agreement or of a part of it: for its fields, and for what was not chosen. */
export function evidenceOf(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  if ('documentId' in value && 'spans' in value && 'findingId' in value) return [value as Evidence]
  return Object.values(value).flatMap(evidenceOf)
}
