import { dot, type PlotOptions, ruleX, ruleY } from '@observablehq/plot'
import { useMemo } from 'react'
import type { Ties } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import PlotChart from '../../pieces/chart/plot-chart.tsx'

type Props = { readonly years: Ties['years']; readonly width: number; readonly height: number }

/** Room that a year needs below the axis. */
const LABEL = 48

/** The index of ties by year with its interval; a year of which nothing is known has no point. */
export default function IndexChart({ years, width, height }: Props) {
  const { t } = useWords()
  const options = useMemo((): PlotOptions => {
    const every = Math.ceil((years.length * LABEL) / width)
    const points = years.flatMap(({ year, index }) => (index ? [{ year, ...index }] : []))
    const spans = points.flatMap(({ year, interval }) =>
      interval ? [{ year, low: interval[0], high: interval[1] }] : [],
    )
    return {
      width,
      height,
      marginLeft: 40,
      marginTop: 32,
      x: {
        type: 'band',
        domain: years.map(({ year }) => year),
        tickFormat: (year: number, place: number) => (place % every === 0 ? String(year) : ''),
        label: null,
        padding: 0.4,
      },
      y: { domain: [0, 100], grid: true, label: t('pair.index') },
      marks: [
        ruleY([50], { stroke: 'var(--control)', strokeDasharray: '4 4' }),
        ruleX(spans, { x: 'year', y1: 'low', y2: 'high', stroke: 'var(--link)', strokeWidth: 2 }),
        dot(points, { x: 'year', y: 'value', r: 5, fill: 'var(--link)', stroke: 'var(--paper)' }),
      ],
    }
  }, [years, width, height, t])
  return <PlotChart options={options} name={t('pair.indexUnit')} />
}
