import type { LabelledFinding } from './sample-findings.ts'

/**
 * Parts documents into folds, those that tell of one agreement into the same one; in the order of their ids.
 *
 * @returns the fold of a document
 */
export function toFolds(findings: readonly LabelledFinding[], folds: number): (documentId: string) => number {
  const foldOf = new Map<string, number>()
  const ofLabel = new Map<string, string[]>()
  for (const { finding, label } of findings)
    if (label !== null) ofLabel.set(label, [...(ofLabel.get(label) ?? []), finding.documentId])
  let next = 0
  for (const document of [...new Set(findings.map(({ finding }) => finding.documentId))].sort()) {
    if (foldOf.has(document)) continue
    const fold = next++ % folds
    const waiting = [document]
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      if (foldOf.has(one)) continue
      foldOf.set(one, fold)
      for (const documents of ofLabel.values()) if (documents.includes(one)) waiting.push(...documents)
    }
  }
  return documentId => foldOf.get(documentId) ?? -1
}
