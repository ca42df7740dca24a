import type { Evidence } from '../../model/index.ts'

/** All evidence of an agreement or of a part of it: for its fields, and for what was not chosen. */
export function evidenceOf(value: unknown): Evidence[] {
  const found: Evidence[] = []
  gather(value, found)
  return found
}

function gather(value: unknown, found: Evidence[]): void {
  if (typeof value !== 'object' || value === null) return
  if ('documentId' in value && 'spans' in value && 'findingId' in value) found.push(value as Evidence)
  else for (const part of Object.values(value)) gather(part, found)
}
