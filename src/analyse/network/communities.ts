import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import { Draws } from '../statistics/random.ts'
import type { Link } from './to-links.ts'

// Its types speak of a default export, which a module of CommonJS is itself; whether the compiler sees it depends on how it resolves modules.
type DefaultOf<Module> = Module extends { readonly default: infer Export } ? Export : Module
const louvain = louvainModule as unknown as DefaultOf<typeof louvainModule>

export type Communities = {
  /** Of each actor the number of its community; the largest is 0. */
  readonly communities: readonly number[]
  readonly modularity: number | null
}

/** Who belongs together. The draws that the algorithm makes are the same at every run. */
export function findCommunities(actors: number, links: readonly Link[]): Communities {
  if (links.length === 0) return { communities: Array.from({ length: actors }, (_, place) => place), modularity: null }
  const graph = new UndirectedGraph()
  const keys = Array.from({ length: actors }, (_, place) => String(place))
  for (const key of keys) graph.addNode(key)
  for (const [number, { a, b, weight }] of links.entries())
    graph.addEdgeWithKey(String(number), keys[a], keys[b], { weight })
  const draws = new Draws('communities')
  const found = louvain.detailed(graph, { getEdgeWeight: 'weight', rng: () => draws.next() })
  const numbers = Array.from({ length: actors }, (_, place) => found.communities[place]!)
  // Of two of one size the one comes first that has the first actor.
  const bySize = [...Map.groupBy(numbers, number => number)].sort(([, a], [, b]) => b.length - a.length)
  const renumbered = new Map(bySize.map(([old], number) => [old, number]))
  return { communities: numbers.map(number => renumbered.get(number)!), modularity: found.modularity }
}
