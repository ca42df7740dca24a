import type { Decision, Finding } from '../../model/index.ts'

/** The agreements that were entered by hand, as findings. */
export const createdFindings = (decisions: readonly Decision[]): Finding[] =>
  decisions.flatMap(decision => {
    if (decision.kind !== 'create' || decision.what !== 'agreement') return []
    const { documentId, published, agreement } = decision
    const dated = published === undefined ? {} : { published }
    return { id: agreement.id, documentId, ...dated, rank: 'official', state: 'current', agreement } as const
  })
