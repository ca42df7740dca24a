import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { ShownNetwork } from './shown-network.ts'

const ITERATIONS = 500

export type Place = { readonly x: number; readonly y: number }

export function toGraph({ nodes, edges }: ShownNetwork): UndirectedGraph {
  const graph = new UndirectedGraph()
  nodes.forEach(({ key, name, type, country, n, community }, at) => {
    // On a spiral at first, so that the same network always gives the same picture.
    const angle = at * 2.4
    const [x, y] = [Math.sqrt(at + 1) * Math.cos(angle), Math.sqrt(at + 1) * Math.sin(angle)]
    graph.addNode(key, { label: name, type: type ?? '', country: country ?? '', agreements: n, community, x, y })
  })
  for (const { a, b, agreements } of edges) graph.addEdge(a, b, { weight: agreements })
  return graph
}

/** Places in a frame, found by ForceAtlas2: actors that share agreements stand near one another. */
export function placeActors(
  shown: ShownNetwork,
  { width, height }: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Place> {
  const graph = toGraph(shown)
  const found = forceAtlas2(graph, {
    iterations: ITERATIONS,
    settings: { ...forceAtlas2.inferSettings(graph), gravity: 0.6, scalingRatio: 4, adjustSizes: false },
  })
  const places = Object.entries(found)
  const [left, right] = ends(places.map(([, { x }]) => x!))
  const [top, bottom] = ends(places.map(([, { y }]) => y!))
  return new Map(
    places.map(([key, { x, y }]) => [
      key,
      { x: ((x! - left) / (right - left || 1)) * width, y: ((y! - top) / (bottom - top || 1)) * height },
    ]),
  )
}

const ends = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)]
