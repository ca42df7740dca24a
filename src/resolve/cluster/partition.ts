import { blockKeys } from '../block/block-keys.ts'
import { candidatePairs, MOST_IN_BLOCK } from '../block/candidate-pairs.ts'
import { type ComparisonWeights, score } from '../compare/compare.ts'
import type { Constraints } from '../decide/constraints.ts'
import type { Profile } from '../profile/profile.ts'
import { type Component, type Edge, groupComponent } from './group-component.ts'
import { toNodes } from './to-nodes.ts'
import { UnionFind } from './union-find.ts'

export type PartitionOptions = {
  readonly weights: ComparisonWeights
  readonly constraints: Constraints
  readonly mostInBlock?: number
}

/** Two groups that look alike and were left apart: the two findings that look most alike across them. */
export type NearMiss = { readonly a: Profile; readonly b: Profile; readonly score: number }

export type Partition = {
  /** Groups of findings that are one agreement each. */
  readonly groups: readonly (readonly Profile[])[]
  /** Findings that hang together by scores from the grey zone on, or by a decision: what has to be looked at together. */
  readonly components: readonly (readonly Profile[])[]
  readonly nearMisses: readonly NearMiss[]
  /** How many blocks were too large to be compared. */
  readonly dropped: number
}

/** Parts findings into agreements. The outcome depends on the findings and decisions alone, not on their order. */
export function partition(profiles: readonly Profile[], options: PartitionOptions): Partition {
  const { weights, constraints, mostInBlock = MOST_IN_BLOCK } = options
  const decided = new Set([...constraints.together.flat(), ...constraints.apart.flat()])
  const nodes = toNodes(profiles, decided)
  const { pairs, dropped } = candidatePairs(
    nodes.map(({ profile }) => blockKeys(profile)),
    mostInBlock,
  )
  const joined = new UnionFind(nodes.length)
  const edges: Edge[] = []
  for (const [a, b] of pairs) {
    const value = score(nodes[a]!.profile, nodes[b]!.profile, weights)
    if (value < weights.grey) continue
    edges.push({ a, b, score: value })
    joined.union(a, b)
  }
  const indexOf = new Map(nodes.flatMap(({ members }, index) => members.map(({ id }) => [id, index] as const)))
  const known = (ids: readonly string[]) => ids.flatMap(id => indexOf.get(id) ?? [])
  const together = constraints.together.map(known).filter(group => group.length > 1)
  for (const group of together) for (const member of group) joined.union(group[0]!, member)
  const apart = constraints.apart.map(known).filter(pair => pair.length === 2)

  const components = new Map<number, Component>()
  for (const members of joined.sets()) components.set(members[0]!, { members, edges: [], together: [], apart: [] })
  const componentOf = (index: number) => components.get(joined.find(index))!
  for (const edge of edges) componentOf(edge.a).edges.push(edge)
  for (const group of together) componentOf(group[0]!).together.push(group)
  for (const [a, b] of apart) if (componentOf(a!) === componentOf(b!)) componentOf(a!).apart.push([a!, b!])

  const compare = (a: number, b: number) => score(nodes[a]!.profile, nodes[b]!.profile, weights)
  const toProfiles = (indices: readonly number[]) => indices.flatMap(index => nodes[index]!.members)
  const groups: Profile[][] = []
  const nearMisses: NearMiss[] = []
  for (const component of components.values()) {
    const grouped = groupComponent(component, compare, weights)
    groups.push(...grouped.groups.map(toProfiles))
    for (const { a, b, score: value } of grouped.nearMisses)
      nearMisses.push({ a: nodes[a]!.profile, b: nodes[b]!.profile, score: value })
  }
  return { groups, components: [...components.values()].map(({ members }) => toProfiles(members)), nearMisses, dropped }
}
