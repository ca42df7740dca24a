import { describe, expect, it } from 'vitest'
import type { AgreementRow } from '../agreement-row.ts'
import { network } from './network.ts'

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
  network({ of: 'parties', rows, filter: {}, actor: key => (key === 'person' ? null : { name: key.toUpperCase() }) })
const links = (pairs: string) => pairs.split(' ').map((pair, at) => agreement(`${at}`, pair.split('-')))

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
