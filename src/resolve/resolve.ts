import type { Knowledge } from '../knowledge/index.ts'
import type { Decision, Entry, Finding, Minting, Package, Question } from '../model/index.ts'
import { type Draft, toDraft } from './choose/to-entry.ts'
import { partition } from './cluster/partition.ts'
import { type ComparisonWeights, comparisonWeights, score } from './compare/compare.ts'
import { type Context, contextOf } from './context.ts'
import { applyCorrections } from './decide/apply-corrections.ts'
import { toConstraints } from './decide/constraints.ts'
import { effectiveDecisions } from './decide/effective-decisions.ts'
import { type EntryDecisions, sortDecisions } from './decide/sort-decisions.ts'
import { toHealth } from './health/to-health.ts'
import { assignIds, type Identity } from './identity/assign-ids.ts'
import { withVersion } from './identity/with-version.ts'
import { linkEntries } from './link/link-entries.ts'
import { type Crowds, countCrowds, withCrowd } from './profile/crowds.ts'
import { type Profile, toProfile } from './profile/profile.ts'
import { toQuestions } from './questions.ts'

export type ResolveInput = {
  /** Findings of one block or of what hangs together with it; those of sources that no longer stand may be among them. */
  readonly findings: readonly Finding[]
  /** All that people decided, or what of it speaks of these findings, in the order in which it was decided. */
  readonly decisions?: readonly Decision[]
  /** The rows of the ledger that speak of these findings, the oldest first. */
  readonly ledger?: readonly Minting[]
}

export type ResolveOptions = {
  readonly knowledge?: Knowledge
  readonly weights?: ComparisonWeights
  /** Leaves links to `linkEntries`, for callers that know more entries than these. */
  readonly isLinked?: boolean
  readonly mostInBlock?: number
  /** How many findings there are under pairs of sides, for callers that give some of them only; a pair that it leaves out has very many. */
  readonly crowds?: Crowds
}

export type Resolution = {
  readonly entries: readonly Entry[]
  readonly questions: readonly Question[]
  readonly packages: readonly Package[]
  /** Which findings each entry holds. */
  readonly partition: readonly { readonly entry: string; readonly findings: readonly string[] }[]
  /** Findings that have to be looked at together when one of them changes. */
  readonly components: readonly (readonly string[])[]
  /** Rows to be appended to the ledger. */
  readonly minted: readonly Minting[]
  /** How many blocks were too large to be compared pair by pair. */
  readonly dropped: number
}

/**
 * Resolves findings to the agreements of the register. Pure: what comes out depends on what is given alone, and the partition not on its
 * order.
 *
 * @example resolve({ findings: readings.flatMap(reading => toFindings(reading)) }).entries
 */
export function resolve(
  { findings, decisions = [], ledger = [] }: ResolveInput,
  options: ResolveOptions = {},
): Resolution {
  const { weights = comparisonWeights(), isLinked = true } = options
  const context = contextOf(options.knowledge)
  const effective = effectiveDecisions(decisions)
  const findingOf = toFindingOf(ledger)
  const sorted = sortDecisions(effective, findingOf)
  const all = uniqueById([...findings, ...sorted.created])
  const standing = all.filter(
    ({ id, state }) => !sorted.rejected.has(id) && (state === 'current' || state === 'corrected'),
  )
  const byId = new Map(standing.map(finding => [finding.id, finding]))
  const crowds = options.crowds ?? countCrowds(all, options.knowledge)
  const profiles = new Map(standing.map(finding => [finding.id, withCrowd(toProfile(finding, context), crowds)]))

  const constraints = toConstraints(effective, findingOf)
  const parted = partition([...profiles.values()], { weights, constraints, ...pickMost(options) })
  const groups = parted.groups.map(group => group.map(({ id }) => byId.get(id)!).sort(compareIds))
  const fallen = new Map(all.filter(({ id }) => !byId.has(id)).map(finding => [finding.id, finding]))
  const { identities, minted } = assignIds(groups, ledger, id =>
    heirOf(fallen.get(id), parted.groups, context, weights),
  )

  const drafts = groups.map((group, index) => {
    const own = sorted.of(group.map(({ id }) => id))
    return toEntry(applyCorrections(toDraft(group, context), own.corrections), identities[index]!, own, group)
  })
  const { entries, packages } = isLinked ? linkEntries(drafts, context) : { entries: drafts, packages: [] }
  const holders = new Map(groups.flatMap((group, index) => group.map(({ id }) => [id, index] as const)))
  const holderOf = (id: string) => {
    const index = holders.get(id)
    return index === undefined ? { id, findings: [] } : { id: identities[index]!.id, findings: groups[index]! }
  }
  return {
    entries: entries.toSorted(compareIds),
    questions: toQuestions({ nearMisses: parted.nearMisses, constraints, profiles, holderOf, weights }),
    packages,
    partition: groups.map((group, index) => ({ entry: identities[index]!.id, findings: group.map(({ id }) => id) })),
    components: parted.components.map(component => component.map(({ id }) => id).toSorted()),
    minted,
    dropped: parted.dropped,
  }
}

const compareIds = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const pickMost = ({ mostInBlock }: ResolveOptions) => (mostInBlock === undefined ? {} : { mostInBlock })

/** From a register id to the finding that it was minted for; a finding id leads to itself. */
function toFindingOf(ledger: readonly Minting[]): (id: string) => string {
  const findings = new Map<string, string>()
  for (const { id, findingId } of ledger) if (!findings.has(id)) findings.set(id, findingId)
  return id => findings.get(id) ?? id
}

function uniqueById(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map(finding => [finding.id, finding])).values()].sort(compareIds)
}

/** The group that goes best with a finding that has fallen out: whoever asks for its id is led there. */
function heirOf(
  fallen: Finding | undefined,
  groups: readonly (readonly Profile[])[],
  context: Context,
  weights: ComparisonWeights,
): number | null {
  if (fallen === undefined) return null
  const profile = toProfile(fallen, context)
  let [heir, best] = [-1, weights.grey]
  for (const [index, group] of groups.entries()) {
    for (const member of group) {
      const value = score(profile, member, weights)
      if (value > best) [heir, best] = [index, value]
    }
  }
  return heir < 0 ? null : heir
}

function toEntry(draft: Draft, { id, formerly }: Identity, own: EntryDecisions, findings: readonly Finding[]): Entry {
  const entry = {
    id,
    formerly,
    review: own.review,
    decisions: own.decisions,
    obligations: own.obligations,
    deliveries: own.deliveries,
    ...draft,
  }
  return withVersion({ ...entry, health: toHealth(entry, findings) })
}
