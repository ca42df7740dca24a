import type { Evidence, Evidenced, Finding, SourceRank } from '../../model/index.ts'
import { codesOf, SOURCE_RANKS } from '../../model/index.ts'

/** What one finding says of a field. */
export type Claim<T> = { readonly finding: Finding; readonly said: Evidenced<T> }

/** Findings that say the same, with what speaks for it. */
export type Candidate<T> = {
  readonly value: T
  /** The best claim first. */
  readonly claims: readonly Claim<T>[]
}

const RANKS: readonly SourceRank[] = codesOf(SOURCE_RANKS)
export const rankOf = ({ finding }: Claim<unknown>): number => RANKS.indexOf(finding.rank)

/** In steps of a tenth: that one reading is a little surer than another says nothing. */
export const tenthsOf = ({ said }: Claim<unknown>): number => Math.round(said.confidence * 10)

/** What a finding's document counts as: its story, its publisher, or itself. */
export const sourceOf = ({ copyOf, publisher, documentId }: Finding): string => copyOf ?? publisher ?? documentId

/** How many independent sources there are among findings: those that share a document, a story or a publisher are one. */
export function countSources(findings: readonly Finding[]): number {
  if (findings.length < 2) return findings.length
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent
    parents.set(key, root)
    return root
  }
  for (const { copyOf, publisher, documentId } of findings) {
    const root = find(`d ${documentId}`)
    if (copyOf !== undefined) parents.set(find(`c ${copyOf}`), root)
    if (publisher !== undefined) parents.set(find(`p ${publisher}`), find(root))
  }
  return new Set(findings.map(({ documentId }) => find(`d ${documentId}`))).size
}

/** More evidence than this is not listed for a value; the best is. */
const MOST_EVIDENCE = 40

export const evidenceOf = (claims: readonly Claim<unknown>[]): Evidence[] =>
  claims.slice(0, MOST_EVIDENCE).map(({ finding, said }) => ({
    documentId: finding.documentId,
    findingId: finding.id,
    spans: said.spans,
  }))
