import type { Decision, Reason } from '../../model/index.ts'
import type { Reader } from '../../store/index.ts'
import type { Digest } from './digest.ts'

/** So many reasons of one kind are told; more say no more. */
const MOST = 20
const MOST_WORDS = 400

/** Why an agreement is not as it was: documents that tell of it now or no longer do, and decisions. */
export async function findReasons(reader: Reader, before: Digest | null, now: Digest): Promise<readonly Reason[]> {
  const fresh = (list: readonly string[], old: readonly string[] = []) =>
    list.filter(id => !old.includes(id)).slice(0, MOST)
  const reports = await tellReports(reader, fresh(now.findings, before?.findings))
  const isGone = before?.findings.some(id => !now.findings.includes(id))
  const decisions = await tellDecisions(reader, fresh(now.decisions, before?.decisions))
  const undone = before === null ? [] : fresh(before.decisions, now.decisions)
  const reasons: Reason[] = [
    ...reports,
    ...(isGone ? [{ kind: 'report-gone' as const }] : []),
    ...decisions,
    ...undone.map(decision => ({ kind: 'decision-undone' as const, decision })),
  ]
  return reasons.length > 0 ? reasons : [{ kind: 'reading' }]
}

/** Each document once, with the words that tell of the agreement. */
async function tellReports(reader: Reader, findings: readonly string[]): Promise<readonly Reason[]> {
  const told = new Map<string, Reason>()
  for (const finding of await reader.findings.get(findings)) {
    const { documentId } = finding
    if (told.has(documentId)) continue
    const stored = await reader.documents.get(documentId)
    if (!stored) continue
    const { title, publisher, published, text } = stored.document
    const sources = await reader.documents.sources(documentId)
    const url = sources.find(source => source.url !== undefined)?.url
    const [span] = finding.agreement.spans
    const words = span ? text.slice(span.start, span.end).slice(0, MOST_WORDS) : undefined
    told.set(documentId, {
      kind: 'report',
      documentId,
      ...(title ? { title } : {}),
      ...(publisher ? { publisher } : {}),
      ...(published ? { published } : {}),
      ...(url ? { url } : {}),
      ...(words ? { words: words.toWellFormed() } : {}),
    })
  }
  return [...told.values()]
}

async function tellDecisions(reader: Reader, ids: readonly string[]): Promise<readonly Reason[]> {
  const decisions: readonly Decision[] = await reader.decisions.get(ids)
  return decisions.map(({ id, kind, by, why }) => ({
    kind: 'decision',
    decision: id,
    decided: kind,
    by,
    ...(why ? { why } : {}),
  }))
}
