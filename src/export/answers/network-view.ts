import type { Network } from '../../analyse/index.ts'
import type { AnswerView } from './answer-view.ts'
import { bar } from './bar.ts'
import { sayCount } from './say-count.ts'
import { say } from './say-number.ts'

const [MOST_ACTORS, MOST_BROKERS, MOST_COMMUNITIES] = [25, 10, 10]

/** A network for people. */
export function networkView(answer: Network): AnswerView {
  const { of, agreements, leftOut, actors, links, density, modularity, nodes, edges, communities, newLinks, notes } =
    answer
  const most = Math.max(0, ...nodes.map(({ degree }) => degree))
  const brokers = nodes
    .filter(({ bridges, betweenness }) => bridges > 0 && (betweenness ?? 0) > 0)
    .toSorted((a, b) => (b.betweenness ?? 0) - (a.betweenness ?? 0))
  const nameOf = new Map(nodes.map(({ key, name }) => [key, name]))
  return {
    title: `${sayCount(actors, of === 'countries' ? 'country' : 'actor', of === 'countries' ? 'countries' : 'actors')} and ${sayCount(links, 'link')} by ${sayCount(agreements.n, 'shared agreement')}`,
    lead: [
      `Of all links that there could be ${say(100 * density)} % are there; ${sayCount(communities.length, 'community', 'communities')}${modularity === null ? '' : `, modularity ${say(modularity, 2)}`}.`,
      ...(leftOut.single > 0
        ? [`Left out: ${sayCount(leftOut.single, 'agreement', 'agreements')} with one actor or none.`]
        : []),
    ],
    sheets: [
      {
        name: 'actors',
        columns: [
          'key',
          'name',
          'type',
          'country',
          'degree',
          'strength',
          'betweenness',
          'community',
          'bridges',
          'agreements',
          'list',
        ],
        rows: nodes.map(each => [
          each.key,
          each.name,
          each.type,
          each.country,
          each.degree,
          each.strength,
          each.betweenness ?? undefined,
          each.community,
          each.bridges,
          each.n,
          each.list,
        ]),
        table: {
          columns: [
            { title: 'actor', flex: 1, most: 44 },
            { title: 'home' },
            { title: 'n', align: 'right' },
            { title: 'partners', align: 'right' },
            { title: '' },
            { title: 'between', align: 'right' },
            { title: 'community', align: 'right' },
          ],
          rows: nodes
            .slice(0, MOST_ACTORS)
            .map(each => [
              each.name,
              each.country ?? '',
              String(each.n),
              String(each.degree),
              bar(each.degree, most),
              say(each.betweenness, 3),
              String(each.community),
            ]),
        },
      },
      {
        name: 'brokers',
        columns: ['name', 'betweenness', 'bridges', 'community'],
        rows: brokers.map(each => [each.name, each.betweenness ?? undefined, each.bridges, each.community]),
        table: {
          columns: [
            { title: 'broker', flex: 1, most: 44 },
            { title: 'between', align: 'right' },
            { title: 'communities reached', align: 'right' },
          ],
          rows: brokers.slice(0, MOST_BROKERS).map(each => [each.name, say(each.betweenness, 3), String(each.bridges)]),
        },
      },
      {
        name: 'communities',
        columns: ['number', 'actors', 'names'],
        rows: communities.map(({ number, actors: count, names }) => [number, count, names.join('; ')]),
        table: {
          columns: [
            { title: 'community', align: 'right' },
            { title: 'actors', align: 'right' },
            { title: 'among them', flex: 1 },
          ],
          rows: communities
            .slice(0, MOST_COMMUNITIES)
            .map(({ number, actors: count, names }) => [String(number), String(count), names.join(', ')]),
        },
      },
      {
        name: 'links',
        columns: ['a', 'b', 'agreements', 'weight'],
        rows: edges.map(({ a, b, agreements: count, weight }) => [
          nameOf.get(a) ?? a,
          nameOf.get(b) ?? b,
          count,
          weight,
        ]),
        table: { columns: [], rows: [] },
      },
      {
        name: 'new links',
        columns: ['year', 'links', 'new', 'examples'],
        rows: newLinks.map(({ year, links: count, fresh, examples }) => [year, count, fresh, examples.join('; ')]),
        table: {
          columns: [
            { title: 'year' },
            { title: 'links', align: 'right' },
            { title: 'new', align: 'right' },
            { title: '' },
            { title: 'such as', flex: 1 },
          ],
          rows: newLinks.map(({ year, links: count, fresh, examples }) => [
            String(year),
            String(count),
            String(fresh),
            bar(fresh, count),
            examples.slice(0, 2).join('; '),
          ]),
        },
      },
    ],
    notes: [...notes, `To list the agreements: ${agreements.list}`],
  }
}
