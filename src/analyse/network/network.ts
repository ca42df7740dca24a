import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import type { TakersRow } from '../agreement-row.ts'
import { behind } from '../figures/figure.ts'
import type { ListFilter } from '../figures/list-command.ts'
import { refine, wider } from '../figures/refine.ts'
import { Draws } from '../statistics/random.ts'
import type { ActorNode, Network } from './schema.ts'
import { type Link, MOST_TOGETHER, toLinks } from './to-links.ts'

// Their types speak of a default export, which a module of CommonJS is itself; whether the compiler sees it depends on how it resolves modules.
type DefaultOf<Module> = Module extends { readonly default: infer Export } ? Export : Module
const louvain = louvainModule as unknown as DefaultOf<typeof louvainModule>
const betweennessCentrality = betweennessModule as unknown as DefaultOf<typeof betweennessModule>

/** What is known of an actor. */
export type Actor = { readonly name: string; readonly type?: string | undefined; readonly country?: string | undefined }

export type NetworkInput = {
  readonly of: 'parties' | 'countries'
  readonly rows: readonly TakersRow[]
  readonly filter: ListFilter
  /** By key; null for one that is no actor of this network, such as a person. */
  readonly actor: (key: string) => Actor | null
}

/** In larger networks ways are counted between the actors with most others: among all it would take hours. */
export const MOST_FOR_WAYS = 600
const [MOST_NODES, MOST_EDGES, MOST_EXAMPLES] = [500, 2_000, 5]

/** Actors and the agreements that they share: who has many partners, who stands between others, who belongs together, what is new. */
export function network({ of, rows, filter, actor }: NetworkInput): Network {
  const actorsOf = (row: TakersRow) =>
    of === 'countries' ? row.countries : row.parties.filter(key => actor(key) !== null)
  const { links, byActor, counted, active, single, crowd } = toLinks(rows, actorsOf)
  // Agreements of one actor and of crowds are left out, and a filter finds them.
  const whole = single + crowd > 0 ? wider(filter) : filter
  const graph = new UndirectedGraph()
  for (const key of [...byActor.keys()].sort()) graph.addNode(key)
  const strengths = new Map<string, number>()
  for (const { a, b, weight } of links) {
    graph.addEdge(a, b, { weight })
    for (const key of [a, b]) strengths.set(key, (strengths.get(key) ?? 0) + weight)
  }
  const { community, modularity } = findCommunities(graph)
  const ways = findWays(graph)
  const order = graph
    .mapNodes(key => ({ key, degree: graph.degree(key), n: byActor.get(key)!.length }))
    .sort((a, b) => b.n - a.n || b.degree - a.degree || (a.key < b.key ? -1 : 1))
  const nodes = order.slice(0, MOST_NODES).map(({ key, degree }): ActorNode => {
    const { name = key, type, country } = actor(key) ?? {}
    const others = new Set(graph.mapNeighbors(key, other => community[other]!))
    others.delete(community[key]!)
    // A name is looked for as words: one that is part of another finds that too.
    const isName = of === 'parties' && !/^Q\d+$/.test(key)
    const listed = of === 'countries' ? { country: [key] } : { party: [isName ? name : key] }
    const own = refine(whole, listed)
    return {
      key,
      name,
      ...(type === undefined ? {} : { type }),
      ...(country === undefined ? {} : { country }),
      degree,
      strength: strengths.get(key) ?? 0,
      betweenness: ways.get(key) ?? null,
      community: community[key]!,
      bridges: others.size,
      ...behind(byActor.get(key)!, isName ? wider(own) : own),
    }
  })
  const nameOf = (key: string) => actor(key)?.name ?? key
  const n = graph.order
  return {
    of,
    agreements: behind(counted, whole),
    leftOut: { single, crowd },
    actors: n,
    links: links.length,
    density: n < 2 ? 0 : (2 * links.length) / (n * (n - 1)),
    modularity,
    communities: [...Map.groupBy(order, ({ key }) => community[key]!)]
      .map(([number, own]) => ({
        number,
        actors: own.length,
        names: own.slice(0, MOST_EXAMPLES).map(({ key }) => nameOf(key)),
      }))
      .sort((a, b) => a.number - b.number),
    nodes,
    edges: links
      .toSorted(byWeight)
      .slice(0, MOST_EDGES)
      .map(({ a, b, agreements, weight }) => ({ a, b, agreements, weight })),
    newLinks: toNewLinks(links, active, nameOf),
    notes: [
      ...(n > MOST_FOR_WAYS
        ? [`Ways between others are counted among the ${MOST_FOR_WAYS} actors with most partners, of ${n}.`]
        : []),
      ...(n > MOST_NODES ? [`The ${MOST_NODES} actors with most agreements are listed, of ${n}.`] : []),
      ...(crowd > 0 ? [`Agreements of more than ${MOST_TOGETHER} actors make no links: ${crowd}.`] : []),
    ],
  }
}

/** The strongest first. */
const byWeight = (x: Link, y: Link): number =>
  y.weight - x.weight || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1)

/** Communities with numbers by size. The draws that the algorithm makes are the same at every run. */
function findCommunities(graph: UndirectedGraph): {
  readonly community: Readonly<Record<string, number>>
  readonly modularity: number | null
} {
  if (graph.size === 0)
    return { community: Object.fromEntries(graph.nodes().map((key, at) => [key, at])), modularity: null }
  const draws = new Draws('communities')
  const { communities, modularity } = louvain.detailed(graph, { getEdgeWeight: 'weight', rng: () => draws.next() })
  const sizes = Map.groupBy(Object.keys(communities), key => communities[key]!)
  const bySize = [...sizes].sort(
    ([, a], [, b]) => b.length - a.length || (a.toSorted()[0]! < b.toSorted()[0]! ? -1 : 1),
  )
  const number = new Map(bySize.map(([old], at) => [old, at]))
  return {
    community: Object.fromEntries(Object.entries(communities).map(([key, old]) => [key, number.get(old)!])),
    modularity,
  }
}

/** Betweenness of each actor, or of those with most partners among one another. */
function findWays(graph: UndirectedGraph): ReadonlyMap<string, number> {
  if (graph.order === 0) return new Map()
  const kept = graph
    .nodes()
    .sort((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1))
    .slice(0, MOST_FOR_WAYS)
  if (kept.length === graph.order) return new Map(Object.entries(betweennessCentrality(graph, { getEdgeWeight: null })))
  const part = new UndirectedGraph()
  const isKept = new Set(kept)
  for (const key of kept) part.addNode(key)
  graph.forEachEdge((_, __, a, b) => {
    if (isKept.has(a) && isKept.has(b)) part.addEdge(a, b)
  })
  return new Map(Object.entries(betweennessCentrality(part, { getEdgeWeight: null })))
}

/** Of each year the links that its agreements have, and those of them that no earlier year has. */
function toNewLinks(
  links: readonly Link[],
  active: ReadonlyMap<number, ReadonlySet<Link>>,
  nameOf: (key: string) => string,
): Network['newLinks'] {
  const fresh = Map.groupBy(links, ({ since }) => since)
  return [...active]
    .map(([year, own]) => {
      const first = (fresh.get(year) ?? []).toSorted(byWeight)
      const examples = first.slice(0, MOST_EXAMPLES).map(({ a, b }) => `${nameOf(a)} and ${nameOf(b)}`)
      return { year, links: own.size, fresh: first.length, examples }
    })
    .sort((a, b) => a.year - b.year)
}
