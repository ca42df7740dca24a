import type { ComparisonWeights } from '../compare/compare.ts'
import { averageLinkage } from './average-linkage.ts'
import { UnionFind } from './union-find.ts'

export type Edge = { readonly a: number; readonly b: number; readonly score: number }

/** What hangs together, as indices in ascending order. */
export type Component = {
  readonly members: readonly number[]
  readonly edges: Edge[]
  readonly together: (readonly number[])[]
  readonly apart: (readonly [number, number])[]
}

export type Grouped = {
  readonly groups: readonly (readonly number[])[]
  /** The best edge between each two groups that have one. */
  readonly nearMisses: readonly Edge[]
}

/** Of more than this, average linkage costs too much; scores of all pairs are compared below it. */
const MOST_TOGETHER = 400
/** By how much the bound is raised until what hangs together is small enough, and how often. */
const STEP = 1
const MOST_STEPS = 12

/** Parts a component into agreements by average linkage. */
export function groupComponent(
  component: Component,
  compare: (a: number, b: number) => number,
  weights: ComparisonWeights,
): Grouped {
  const { members, edges } = component
  if (members.length === 1) return { groups: [members], nearMisses: [] }
  const groups = split(component, compare, weights.bound, MOST_STEPS)
  const groupOf = new Map(groups.flatMap((group, index) => group.map(member => [member, index] as const)))
  const best = new Map<string, Edge>()
  for (const edge of edges) {
    const [one, other] = [groupOf.get(edge.a)!, groupOf.get(edge.b)!]
    if (one === other) continue
    const key = one < other ? `${one} ${other}` : `${other} ${one}`
    const known = best.get(key)
    if (known === undefined || edge.score > known.score) best.set(key, edge)
  }
  return { groups, nearMisses: [...best.values()] }
}

/**
 * Where a component is too large, only edges well above the bound keep it together, until its parts are small enough: a chain of
 * lookalikes breaks at its weakest links. What holds together even then is one agreement, unless people said otherwise.
 */
function split(
  component: Component,
  compare: (a: number, b: number) => number,
  bound: number,
  stepsLeft: number,
): (readonly number[])[] {
  const { members, edges, together, apart } = component
  if (members.length <= MOST_TOGETHER) return link(component, compare, bound)
  if (stepsLeft === 0) return joinByStrength(component)
  const least = bound + STEP * (MOST_STEPS - stepsLeft)
  const at = new Map(members.map((member, index) => [member, index]))
  const joined = new UnionFind(members.length)
  const strong = edges.filter(({ score }) => score >= least)
  for (const { a, b } of strong) joined.union(at.get(a)!, at.get(b)!)
  for (const group of together) for (const member of group) joined.union(at.get(group[0]!)!, at.get(member)!)
  const rootOf = (member: number) => joined.find(at.get(member)!)
  return joined.sets().flatMap(set => {
    const root = set[0]!
    const part = {
      members: set.map(index => members[index]!),
      edges: strong.filter(({ a }) => rootOf(a) === root),
      together: together.filter(([first]) => rootOf(first!) === root),
      apart: apart.filter(([a, b]) => rootOf(a) === root && rootOf(b) === root),
    }
    return split(part, compare, bound, stepsLeft - 1)
  })
}

function link({ members, together, apart }: Component, compare: (a: number, b: number) => number, bound: number) {
  const at = new Map(members.map((member, index) => [member, index]))
  const groups = averageLinkage({
    count: members.length,
    score: (a, b) => compare(members[a]!, members[b]!),
    bound,
    together: together.map(group => group.map(member => at.get(member)!)),
    apart: apart.map(([a, b]) => [at.get(a)!, at.get(b)!] as const),
  })
  return groups.map(group => group.map(index => members[index]!))
}

/** Joins by the strongest edges first, as long as nobody comes together who was held apart. */
function joinByStrength({ members, edges, together, apart }: Component): number[][] {
  const at = new Map(members.map((member, index) => [member, index]))
  const joined = new UnionFind(members.length)
  const find = (member: number) => joined.find(at.get(member)!)
  for (const group of together) for (const member of group) joined.union(at.get(group[0]!)!, at.get(member)!)
  for (const { a, b } of edges.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [one, other] = [find(a), find(b)]
    const isHeldApart = apart.some(([x, y]) => {
      const [first, second] = [find(x), find(y)]
      return (first === one && second === other) || (first === other && second === one)
    })
    if (one !== other && !isHeldApart) joined.union(at.get(a)!, at.get(b)!)
  }
  return joined.sets().map(set => set.map(index => members[index]!))
}
