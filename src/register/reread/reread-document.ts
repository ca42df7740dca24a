import type { Knowledge } from '../../knowledge/index.ts'
import type { Decision, Document, Finding } from '../../model/index.ts'
import { blockingOf } from '../../resolve/index.ts'
import type { Writer } from '../../store/index.ts'
import type { Prepared } from '../add/prepared.ts'
import { storedBlocks } from '../settle/place.ts'
import { resolveScope } from '../settle/resolve-scope.ts'
import { toWaiting } from '../settle/to-waiting.ts'
import { historyOf } from '../show/history-of.ts'
import { matchFindings } from './match-findings.ts'

export type Reread = {
  /** Findings that another id has taken the place of, those that are no more, and those that are new. */
  readonly renamed: number
  readonly gone: number
  readonly fresh: number
  /** Decisions that speak of findings that are no more: a person has to look at them. */
  readonly unanchored: readonly Decision[]
}

/** The document as it was before it was read: what the extractor found of its publication is left out. */
export function asGiven({ published, publishedBasis, ...document }: Document): Document {
  const isGiven = publishedBasis === 'given' || publishedBasis === 'metadata'
  return isGiven && published !== undefined ? { ...document, published, publishedBasis } : document
}

/** Puts a newer reading in the place of the one there is, keeps ids and decisions as far as their words stand in a finding, and resolves what hung together with it. */
export async function rereadDocument(
  writer: Writer,
  { reading, contexts }: Prepared,
  { extractor, knowledge, at }: { readonly extractor: string; readonly knowledge: Knowledge; readonly at: string },
): Promise<Reread> {
  const { id } = reading.document
  const before = await writer.findings.ofDocument(id)
  const byHand = await findByHand(writer, before)
  const older = before.filter(finding => !byHand.has(finding.id))
  const ids = older.map(finding => finding.id)
  const others = (await writer.findings.together(ids)).filter(each => !ids.includes(each))
  await writer.findings.leaveBlocks(
    new Map(older.map(finding => [finding.id, storedBlocks(blockingOf(finding, knowledge))])),
  )
  await writer.documents.reread({ reading, contexts, extractor })
  for (const { agreement } of before.filter(finding => byHand.has(finding.id))) await writer.findings.add(id, agreement)

  const names = matchFindings(
    older.map(finding => finding.agreement),
    reading.agreements,
  )
  await writer.findings.rename(names)
  await passOn(writer, names)
  const now = new Set(reading.agreements.map(agreement => agreement.id))
  const gone = ids.filter(each => !now.has(each) && !names.has(each))
  const former = await writer.findings.formerly(gone)
  const past = gone.length === 0 ? [] : await historyOf(writer, [...gone, ...former.keys()])
  const waiting = [
    ...toWaiting(await writer.findings.ofDocument(id), knowledge),
    ...toWaiting(await writer.findings.get(others), knowledge),
    // Those that are no more are looked at as well: agreements hold them.
    ...ids.filter(each => !now.has(each)).map(findingId => ({ place: '?', findingId })),
  ]
  await resolveScope(writer, waiting, { knowledge, at, gone: older.filter(finding => gone.includes(finding.id)) })
  const known = new Set(ids)
  return {
    renamed: names.size,
    gone: gone.length,
    fresh: [...now].filter(each => !known.has(each) && ![...names.values()].includes(each)).length,
    unanchored: past
      .filter(({ stands, decision }) => stands && decision.kind !== 'undo')
      .map(({ decision }) => decision),
  }
}

/** Findings that people entered: no extractor finds them again. */
async function findByHand(writer: Writer, findings: readonly Finding[]): Promise<ReadonlySet<string>> {
  const decisions = await writer.decisions.about(findings.map(({ id }) => id))
  return new Set(
    decisions.flatMap(decision =>
      decision.kind === 'create' && decision.what === 'agreement' ? [decision.agreement.id] : [],
    ),
  )
}

/** Register ids go on with the finding that has another id now. */
async function passOn(writer: Writer, names: ReadonlyMap<string, string>): Promise<void> {
  const rows = await writer.ledger.of([...names.keys()])
  const known = new Set(
    (await writer.ledger.get(rows.map(({ id }) => id))).map(({ id, findingId }) => `${id} ${findingId}`),
  )
  const passed = rows.map(({ id, findingId }) => ({ id, findingId: names.get(findingId)! }))
  await writer.ledger.append(passed.filter(({ id, findingId }) => !known.has(`${id} ${findingId}`)))
}
