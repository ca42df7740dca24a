import type { Network } from '../../analyse/index.ts'
import type { PlotSpec } from './plot-spec.ts'

const MOST = 25

/** Those with most agreements, by how many others they share them with. */
export const networkPlot = ({ nodes, agreements, of, actors }: Network): PlotSpec => ({
  title: of === 'countries' ? 'Countries by their partners' : 'Actors by their partners',
  subtitle: `The ${Math.min(MOST, nodes.length)} of ${actors} with most agreements; colours: communities (Louvain)`,
  source: `Source: Foedera, ${agreements.n} agreements. ${agreements.list}`,
  x: '',
  y: 'Partners (number)',
  kind: {
    shape: 'rows',
    rows: nodes
      .slice(0, MOST)
      .map(({ name, degree, community }) => ({ name, value: degree, part: `community ${community}` })),
  },
})
