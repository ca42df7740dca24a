import fc from 'fast-check'
import { UndirectedGraph } from 'graphology'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import densityModule from 'graphology-metrics/graph/density.js'
import modularityModule from 'graphology-metrics/graph/modularity.js'
import { describe, expect, it } from 'vitest'
import type { AgreementRow } from '../agreement-row.ts'
import { network } from './network.ts'

// Their types speak of a default export, which the modules themselves are.
const betweennessOf = betweennessModule as unknown as (
  graph: UndirectedGraph,
  options: { readonly getEdgeWeight: null },
) => Readonly<Record<string, number>>
const modularityOf = modularityModule as unknown as (
  graph: UndirectedGraph,
  options: { readonly getNodeCommunity: (node: string) => number; readonly getEdgeWeight: string },
) => number

const agreement = (id: string, parties: readonly string[], year = 2014): AgreementRow => ({
  id,
  title: id,
  form: 'agreement',
  instrument: 'cooperation',
  status: 'signed',
  reached: 'signed',
  firstDay: `${year}-05-01`,
  countries: [],
  sectors: [],
  parties,
  amounts: [],
  frames: [],
  takesOver: [],
  confidence: 1,
})
const ask = (rows: readonly AgreementRow[]) =>
  network({
    of: 'parties',
    rows,
    filter: {},
    actors: new Map(
      rows.flatMap(({ parties }) =>
        parties.flatMap(key => (key === 'person' ? [] : [[key, { name: key.toUpperCase() }] as const])),
      ),
    ),
  })
const links = (pairs: string) => pairs.split(' ').map((pair, at) => agreement(`${at}`, pair.split('-')))

/** The share of shortest ways between two others that lead through a node, all ways being walked. */
function waysThrough(graph: UndirectedGraph, through: string): number {
  const others = graph.nodes().filter(node => node !== through)
  let sum = 0
  for (const [at, a] of others.entries())
    for (const b of others.slice(at + 1)) {
      const ways = shortestWays(graph, a, b)
      if (ways.length > 0) sum += ways.filter(way => way.includes(through)).length / ways.length
    }
  const pairs = (others.length * (others.length - 1)) / 2
  return pairs === 0 ? 0 : sum / pairs
}

function shortestWays(graph: UndirectedGraph, from: string, to: string): string[][] {
  let ways = [[from]]
  for (let step = 0; step < graph.order; step++) {
    const there = ways.filter(way => way.at(-1) === to)
    if (there.length > 0) return there
    ways = ways.flatMap(way =>
      graph.neighbors(way.at(-1)!).flatMap(next => (way.includes(next) ? [] : [[...way, next]])),
    )
  }
  return []
}

/** Friends in a karate club. */
const KARATE = [
  '1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32',
  '2-3 2-4 2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33',
  '4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34',
  '15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34',
  '24-26 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34',
  '29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34',
].join(' ')

describe('a network', () => {
  it('has the betweenness that Krackhardt’s kite is known for (1990)', () => {
    const { nodes } = ask(
      links(
        'andre-beverly andre-carol andre-diane andre-fernando beverly-diane beverly-ed beverly-garth carol-diane carol-fernando ' +
          'diane-ed diane-fernando diane-garth ed-garth fernando-garth fernando-heather garth-heather heather-ike ike-jane',
      ),
    )
    const of = (name: string) => nodes.find(({ key }) => key === name)!
    expect(of('diane').degree).toBe(6)
    expect(of('heather').betweenness).toBeCloseTo(14 / 36, 6)
    expect(of('fernando').betweenness).toBeCloseTo(0.2315, 4)
    expect(of('garth').betweenness).toBeCloseTo(0.2315, 4)
    expect(of('ike').betweenness).toBeCloseTo(8 / 36, 6)
    expect(of('diane').betweenness).toBeCloseTo(0.1019, 4)
    expect(of('jane').betweenness).toBe(0)
  })

  it('parts two circles that one link joins, and finds who joins them', () => {
    const { communities, nodes, modularity } = ask(links('a-b b-c a-c d-e e-f d-f c-d'))
    expect(communities.map(({ actors }) => actors)).toEqual([3, 3])
    expect(nodes.filter(({ bridges }) => bridges > 0).map(({ key }) => key)).toEqual(['c', 'd'])
    // By hand: 7 links, 3 within each, sums of degrees 7 and 7: 2 (3/7 - (7/14)²).
    expect(modularity).toBeCloseTo(2 * (3 / 7 - 0.25), 9)
  })

  it('has degrees, betweenness and communities that Zachary’s karate club is known for (1977)', () => {
    const { nodes, communities, modularity, links: count, density } = ask(links(KARATE))
    const of = (key: string) => nodes.find(each => each.key === key)!
    expect([nodes.length, count]).toEqual([34, 78])
    expect(density).toBeCloseTo(78 / (17 * 33), 12)
    expect(['1', '34', '33', '3', '2'].map(key => of(key).degree)).toEqual([16, 17, 12, 10, 9])
    expect(of('1').betweenness).toBeCloseTo(0.4376, 4)
    expect(of('34').betweenness).toBeCloseTo(0.3041, 4)
    expect(of('33').betweenness).toBeCloseTo(0.1452, 4)
    // The best parting there is has four communities and 0.4198 (Brandes and others 2008).
    expect(communities).toHaveLength(4)
    expect(modularity).toBeGreaterThan(0.41)
    expect(modularity).toBeLessThan(0.41981)
    // The two who quarrelled are in different ones, each with those beside them.
    expect(of('1').community).not.toBe(of('34').community)
    expect(of('33').community).toBe(of('34').community)
    expect(of('2').community).toBe(of('1').community)
  })

  it('has the degrees, density, modularity and betweenness of graphology, and that of ways counted one by one', () => {
    const some = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })).filter(([a, b]) => a < b),
      { selector: pair => pair.join('-'), minLength: 1, maxLength: 16 },
    )
    fc.assert(
      fc.property(some, pairs => {
        const found = ask(pairs.map(([a, b], at) => agreement(`${at}`, [`n${a}`, `n${b}`])))
        const graph = new UndirectedGraph()
        for (const [a, b] of pairs) graph.mergeEdge(`n${a}`, `n${b}`, { weight: 1 })
        expect(found.density).toBeCloseTo(densityModule.undirectedDensity(graph), 12)
        const community = Object.fromEntries(found.nodes.map(each => [each.key, each.community]))
        expect(found.modularity).toBeCloseTo(
          modularityOf(graph, { getNodeCommunity: node => community[node]!, getEdgeWeight: 'weight' }),
          9,
        )
        const theirs = betweennessOf(graph, { getEdgeWeight: null })
        for (const { key, degree, betweenness } of found.nodes) {
          expect(betweenness).toBeCloseTo(theirs[key]!, 9)
          expect(degree).toBe(graph.degree(key))
          expect(betweenness).toBeCloseTo(waysThrough(graph, key), 9)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('weighs agreements of many as Newman does, and leaves out crowds and single actors', () => {
    const crowd = Array.from({ length: 31 }, (_, at) => `x${at}`)
    const found = ask([
      agreement('1', ['a', 'b', 'c']),
      agreement('2', ['a', 'b']),
      agreement('3', ['a', 'person']),
      agreement('4', crowd),
    ])
    expect(found.edges).toEqual([
      { a: 'a', b: 'b', agreements: 2, weight: 1.5 },
      { a: 'a', b: 'c', agreements: 1, weight: 0.5 },
      { a: 'b', b: 'c', agreements: 1, weight: 0.5 },
    ])
    expect(found.leftOut).toEqual({ single: 1, crowd: 1 })
    expect(found.agreements.ids).toEqual(['1', '2'])
    expect(found.density).toBe(1)
  })

  it('tells new links by year, and is the same at every run', () => {
    const rows = [
      agreement('1', ['a', 'b'], 2012),
      agreement('2', ['a', 'b', 'c'], 2013),
      agreement('3', ['b', 'c'], 2014),
    ]
    expect(ask(rows).newLinks.map(({ year, links: all, fresh }) => [year, all, fresh])).toEqual([
      [2012, 1, 1],
      [2013, 3, 2],
      [2014, 1, 0],
    ])
    expect(ask(rows.toReversed()).nodes.map(({ key }) => key)).toEqual(ask(rows).nodes.map(({ key }) => key))
    expect(ask([])).toMatchObject({ actors: 0, links: 0, modularity: null, nodes: [] })
  })
})
