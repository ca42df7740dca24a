import type { Network } from '../../analyse/index.ts'
import type { PlotSpec } from './plot-spec.ts'
import { sayCount } from './say-count.ts'

/** So many communities have a colour of their own. */
const [MOST, MOST_COLOURS] = [25, 7]

/** Those with most agreements, by how many others they share them with. */
export function networkPlot({ nodes, agreements, of, actors }: Network): PlotSpec {
  const shown = nodes.slice(0, MOST)
  const own = [...Map.groupBy(shown, ({ community }) => community)]
    .sort(([a, x], [b, y]) => y.length - x.length || a - b)
    .slice(0, MOST_COLOURS)
    .map(([community]) => community)
    .sort((a, b) => a - b)
  const partOf = (community: number) => (own.includes(community) ? `community ${community}` : 'another')
  const rows = shown.map(({ name, degree, community }) => ({ name, value: degree, part: partOf(community) }))
  return {
    title: of === 'countries' ? 'Countries by their partners' : 'Actors by their partners',
    subtitle: `The ${shown.length} with most agreements of ${actors}, those first; partners: others with whom they share an agreement; colours: communities (Louvain)`,
    source: `Source: Foedera, ${sayCount(agreements.n, 'agreement')}. ${agreements.list}`,
    x: '',
    y: 'Partners (number)',
    kind: { shape: 'rows', rows },
  }
}
