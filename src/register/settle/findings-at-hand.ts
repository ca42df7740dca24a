import type { Finding } from '../../model/index.ts'
import type { Reader } from '../../store/index.ts'

/** Findings as a write sees them, each read from the database once. */
export type FindingsAtHand = {
  /** In the order of the ids; those not there are left out. */
  readonly get: (ids: readonly string[]) => Promise<readonly Finding[]>
}

export function keepFindings(reader: Pick<Reader, 'findings'>): FindingsAtHand {
  const known = new Map<string, Finding>()
  return {
    get: async ids => {
      const fresh = await reader.findings.get(ids.filter(id => !known.has(id)))
      for (const finding of fresh) known.set(finding.id, finding)
      return ids.flatMap(id => known.get(id) ?? [])
    },
  }
}
