import type { TakersRow } from '../agreement-row.ts'
import { behind } from '../figures/figure.ts'
import type { ListFilter } from '../figures/list-command.ts'
import { refine, wider } from '../figures/refine.ts'
import { findCommunities } from './communities.ts'
import type { ActorNode, Network } from './schema.ts'
import { type Link, MOST_TOGETHER, toLinks } from './to-links.ts'
import { findWays, MOST_FOR_WAYS } from './ways.ts'

/** What is known of an actor. */
export type Actor = { readonly name: string; readonly type?: string | undefined; readonly country?: string | undefined }

export type NetworkInput = {
  readonly of: 'parties' | 'countries'
  readonly rows: readonly TakersRow[]
  readonly filter: ListFilter
  /** By key, without those who are no actors of this network, such as persons. */
  readonly actors: ReadonlyMap<string, Actor>
}

const [MOST_NODES, MOST_EDGES, MOST_EXAMPLES] = [500, 2_000, 5]

/** Actors and the agreements that they share: who has many partners, who stands between others, who belongs together, what is new. */
export function network({ of, rows, filter, actors: known }: NetworkInput): Network {
  const keysOf = (row: TakersRow) => (of === 'countries' ? row.countries : row.parties)
  const { actors, links, counted, active, single, crowd } = toLinks(rows, keysOf, key => known.has(key))
  // Agreements of one actor and of crowds are left out, and a filter finds them.
  const whole = single + crowd > 0 ? wider(filter) : filter
  const { communities, modularity } = findCommunities(actors.length, links)
  const degrees = new Int32Array(actors.length)
  const strengths = new Float64Array(actors.length)
  for (const { a, b, weight } of links)
    for (const place of [a, b]) {
      degrees[place]!++
      strengths[place]! += weight
    }
  const order = actors
    .map((each, place) => ({ ...each, place, degree: degrees[place]!, community: communities[place]! }))
    .sort((a, b) => b.rows.length - a.rows.length || b.degree - a.degree || a.place - b.place)
  const listed = order.slice(0, MOST_NODES)
  const others = new Map(listed.map(({ place }) => [place, new Set<number>()]))
  for (const { a, b } of links) {
    if (communities[a] === communities[b]) continue
    others.get(a)?.add(communities[b]!)
    others.get(b)?.add(communities[a]!)
  }
  const ways = findWays(degrees, links)
  const nodes = listed.map(({ key, rows: own, place, degree, community }): ActorNode => {
    const { name, type, country } = known.get(key)!
    // A name is looked for as words: one that is part of another finds that too.
    const isName = of === 'parties' && !/^Q\d+$/.test(key)
    const narrow = refine(whole, of === 'countries' ? { country: [key] } : { party: [isName ? name : key] })
    return {
      key,
      name,
      ...(type === undefined ? {} : { type }),
      ...(country === undefined ? {} : { country }),
      degree,
      strength: strengths[place]!,
      betweenness: ways.get(place) ?? null,
      community,
      bridges: others.get(place)!.size,
      ...behind(own, isName ? wider(narrow) : narrow),
    }
  })
  const nameOf = (place: number) => known.get(actors[place]!.key)!.name
  const n = actors.length
  return {
    of,
    agreements: behind(counted, whole),
    leftOut: { single, crowd },
    actors: n,
    links: links.length,
    density: n < 2 ? 0 : (2 * links.length) / (n * (n - 1)),
    modularity,
    communities: [...Map.groupBy(order, ({ community }) => community)]
      .map(([number, own]) => ({
        number,
        actors: own.length,
        names: own.slice(0, MOST_EXAMPLES).map(({ place }) => nameOf(place)),
      }))
      .sort((a, b) => a.number - b.number),
    nodes,
    edges: links
      .toSorted(byWeight)
      .slice(0, MOST_EDGES)
      .map(({ a, b, agreements, weight }) => ({ a: actors[a]!.key, b: actors[b]!.key, agreements, weight })),
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
const byWeight = (x: Link, y: Link): number => y.weight - x.weight || x.a - y.a || x.b - y.b

/** Of each year the links that its agreements have, and those of them that no earlier year has. */
function toNewLinks(
  links: readonly Link[],
  active: ReadonlyMap<number, number>,
  nameOf: (place: number) => string,
): Network['newLinks'] {
  const fresh = Map.groupBy(links, ({ since }) => since)
  return [...active]
    .map(([year, all]) => {
      const first = (fresh.get(year) ?? []).toSorted(byWeight)
      const examples = first.slice(0, MOST_EXAMPLES).map(({ a, b }) => `${nameOf(a)} and ${nameOf(b)}`)
      return { year, links: all, fresh: first.length, examples }
    })
    .sort((a, b) => a.year - b.year)
}
