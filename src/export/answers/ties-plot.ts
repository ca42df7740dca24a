import { type Ties, VERDICTS } from '../../analyse/index.ts'
import type { PlotSpec } from './plot-spec.ts'
import { sayCount } from './say-count.ts'
import { sayP } from './say-number.ts'
import { sayYears } from './say-years.ts'

/** The index of a pair by year with its intervals, and Sen's slope through it. */
export function tiesPlot({ pair, from, to, years, verdict, total, comparisons }: Ties): PlotSpec {
  const points = years.flatMap(({ year, index }) =>
    index
      ? [{ x: year, y: index.value, ...(index.interval ? { low: index.interval[0], high: index.interval[1] } : {}) }]
      : [],
  )
  const { sen } = verdict.index
  // Where there is too little for a verdict, a line would be one.
  const line = sen && points.length > 1 && verdict.word !== 'too-little-evidence'
  const at = (x: number) => [x, sen!.intercept + sen!.slope * x] as const
  return {
    title: `Ties of ${pair.join(' and ')}: ${VERDICTS[verdict.word]}`,
    subtitle: `Mean percentile among ${sayCount(comparisons.others.pairs, 'other pair')}, with intervals of 95 %; the line breaks off where no document speaks of the two${line ? `; dashed: Sen's slope (Mann-Kendall: counts p = ${sayP(verdict.plain.p)}, per 100 documents ${sayP(verdict.perDocument.p)})` : ''}`,
    source: `Source: Foedera, ${sayCount(total.agreements.n, 'agreement')} of ${sayYears({ from, to })} in ${sayCount(total.documents, 'document')}. ${total.agreements.list}`,
    x: 'Year',
    y: 'Index (percentile, 0 to 100)',
    kind: {
      shape: 'line',
      points,
      ...(line ? { trend: [at(points[0]!.x), at(points.at(-1)!.x)] as const } : {}),
      domain: [0, 100],
    },
  }
}
