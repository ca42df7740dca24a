import type { Asymmetry } from '../../analyse/index.ts'
import type { PlotSpec } from './plot-spec.ts'
import { sayCount } from './say-count.ts'

const MOST = 25
const LISTS = ['both', 'onlyFirst', 'onlySecond', 'neither'] as const

/** Who lists the agreements of each package. */
export function asymmetryPlot({ pair: [a, b], packages, documents, agreements }: Asymmetry): PlotSpec {
  const parts = { both: 'both', onlyFirst: `only ${a}`, onlySecond: `only ${b}`, neither: 'neither' } as const
  const shown = packages.slice(0, MOST)
  const left = packages.length - shown.length
  return {
    title: `What sources of ${a} and of ${b} list`,
    subtitle: `Agreements by the package that they were signed in${left > 0 ? `, the ${MOST} largest of ${packages.length}` : ''}; colours: told of by sources of both, of one only, or of neither`,
    source: `Source: Foedera, ${sayCount(agreements.n, 'agreement')}; documents: ${documents.first} of ${a}, ${documents.second} of ${b}, ${documents.others} of others, ${documents.unknown} of unknown origin. ${agreements.list}`,
    x: '',
    y: 'Agreements (number)',
    kind: {
      shape: 'rows',
      rows: LISTS.flatMap(list =>
        shown.flatMap(pack => {
          const value = pack[list].length
          const name = pack.id === null ? 'in no package' : `${pack.name ?? 'signed'} ${pack.date ?? pack.id}`
          return value === 0 ? [] : [{ name, value, part: parts[list] }]
        }),
      ),
    },
  }
}
