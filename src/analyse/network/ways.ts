import { UndirectedGraph } from 'graphology'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import type { Link } from './to-links.ts'

type DefaultOf<Module> = Module extends { readonly default: infer Export } ? Export : Module
const betweennessCentrality = betweennessModule as unknown as DefaultOf<typeof betweennessModule>

/** In larger networks ways are counted between the actors with most others: among all it would take hours. */
export const MOST_FOR_WAYS = 600

/** Betweenness of each actor by its place, or of those with most partners among one another. */
export function findWays(degrees: Int32Array, links: readonly Link[]): ReadonlyMap<number, number> {
  const kept = Array.from(degrees.keys())
    .sort((a, b) => degrees[b]! - degrees[a]! || a - b)
    .slice(0, MOST_FOR_WAYS)
  const graph = new UndirectedGraph()
  for (const place of kept.sort((a, b) => a - b)) graph.addNode(place)
  const isKept = new Set(kept)
  for (const { a, b } of links) if (isKept.has(a) && isKept.has(b)) graph.addEdge(a, b)
  if (graph.order === 0) return new Map()
  const found = betweennessCentrality(graph, { getEdgeWeight: null })
  return new Map(kept.map(place => [place, found[place]!]))
}
