import type { Knowledge } from '../../knowledge/index.ts'
import type { Entry, Finding, Minting, Package, Question } from '../../model/index.ts'
import { resolve } from '../../resolve/index.ts'
import type { PackedEntry, Reader, Waiting } from '../../store/index.ts'
import { findCrowds } from './find-crowds.ts'
import { findDecisions } from './find-decisions.ts'
import { findScope } from './find-scope.ts'
import { keepFindings } from './findings-at-hand.ts'
import { linkScope } from './link-scope.ts'
import { marksOf } from './marks.ts'

/** What is read to resolve findings. A writer has it, as it is in the midst of its write. */
export type PlanReader = Pick<Reader, 'decisions' | 'entries' | 'findings' | 'ledger' | 'packages' | 'questions'>

export type PlanOptions = {
  readonly knowledge: Knowledge
  /** Findings that are no more: ids that were minted for them go to what is most like them. */
  readonly gone?: readonly Finding[]
}

/** What is to be written when findings that waited are resolved: a plain value, so that another thread can make it. */
export type Plan = {
  readonly waiting: readonly Waiting[]
  readonly entries: readonly PackedEntry[]
  /** Ids of entries, packages and questions that are no more. */
  readonly removed: { readonly [of in 'entries' | 'packages' | 'questions']: readonly string[] }
  /** Entries that ids of older readings lead to. */
  readonly leads: readonly { readonly entry: string; readonly addresses: readonly string[] }[]
  readonly packages: readonly Package[]
  readonly questions: readonly Question[]
  readonly minted: readonly Minting[]
  readonly components: readonly (readonly string[])[]
  readonly blocks: ReadonlyMap<string, readonly number[]>
  /** Marks of what was looked at, and of what changes: a plan made beside another holds where it looked at nothing that the other changes. */
  readonly seen: readonly string[]
  readonly changed: readonly string[]
}

/** Resolves findings that wait, and all that hangs together with them: what agreements and questions come out of it. */
export async function planScope(
  reader: PlanReader,
  waiting: readonly Waiting[],
  { knowledge, gone = [] }: PlanOptions,
): Promise<Plan> {
  const atHand = keepFindings(reader)
  const scope = await findScope(reader, waiting, atHand, { knowledge, gone })
  const { ids, decisions, ledger } = await findDecisions(reader, scope.ids)
  const findings = await atHand.get(ids)
  const fallen = gone.map(finding => ({ ...finding, state: 'superseded' as const }))
  const crowds = await findCrowds(reader, findings, scope.blocks, knowledge)
  const resolved = resolve(
    { findings: [...findings, ...fallen], decisions, ledger },
    { knowledge, isLinked: false, crowds },
  )

  const before = [...new Set((await reader.entries.locate(ids)).values())]
  const after = new Set(resolved.entries.map(({ id }) => id))
  const old = await reader.entries.getAll(before)
  const linked = await linkScope(reader, { entries: resolved.entries, old, whole: scope.whole, knowledge })
  const joined = new Set(resolved.components.flat())
  const own = [...scope.pairs.map(pair => `pair ${pair}`), ...ids.map(id => `finding ${id}`)]
  return {
    waiting,
    entries: await reader.entries.pack(linked.entries),
    removed: {
      entries: before.filter(id => !after.has(id)),
      packages: linked.removed,
      questions: (await reader.questions.about(ids)).map(({ id }) => id),
    },
    leads: await findLeads(reader, ids, resolved.partition),
    packages: linked.packages,
    questions: resolved.questions,
    minted: resolved.minted,
    components: [...resolved.components, ...ids.filter(id => !joined.has(id)).map(id => [id])],
    blocks: scope.blocks,
    // How many findings a pair has was looked at, too.
    seen: [...own, ...[...crowds.keys()].map(pair => `pair ${pair}`), ...linked.seen],
    changed: [...own, ...marksOf([...old, ...linked.entries])],
  }
}

/** Ids that findings had in older readings lead to what holds these findings now. */
async function findLeads(
  reader: PlanReader,
  ids: readonly string[],
  partition: readonly { readonly entry: Entry['id']; readonly findings: readonly string[] }[],
): Promise<Plan['leads']> {
  const holderOf = new Map(partition.flatMap(({ entry, findings }) => findings.map(id => [id, entry] as const)))
  const former = await reader.findings.formerly(ids)
  const held = Map.groupBy(former.keys(), id => holderOf.get(former.get(id)!))
  return [...held].flatMap(([entry, addresses]) => (entry === undefined ? [] : [{ entry, addresses }]))
}
