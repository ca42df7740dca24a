import { dot, type PlotOptions, ruleX } from '@observablehq/plot'
import { useMemo } from 'react'
import type { CurrencyAnswer } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import PlotChart from '../../pieces/chart/plot-chart.tsx'

type Props = { readonly years: CurrencyAnswer['years']; readonly width: number; readonly height: number }

/** The share of own currencies by year, each with its interval. */
export default function OwnByYear({ years, width, height }: Props) {
  const { t } = useWords()
  const options = useMemo((): PlotOptions => {
    const points = years.map(({ year, own }) => ({ year, share: own.share * 100, n: own.n }))
    const spans = years.flatMap(({ year, own }) =>
      own.shareInterval ? [{ year, low: own.shareInterval[0] * 100, high: own.shareInterval[1] * 100 }] : [],
    )
    return {
      width,
      height,
      marginLeft: 40,
      marginTop: 32,
      x: {
        type: 'linear',
        tickFormat: String,
        ticks: Math.min(years.length, Math.floor(width / 70)),
        label: null,
        inset: 12,
      },
      y: { domain: [0, 100], grid: true, label: t('currencies.percent') },
      marks: [
        ruleX(spans, { x: 'year', y1: 'low', y2: 'high', stroke: 'var(--control)', strokeWidth: 2 }),
        dot(points, { x: 'year', y: 'share', r: 5, fill: 'var(--link)', stroke: 'var(--paper)' }),
      ],
    }
  }, [years, width, height, t])
  return <PlotChart options={options} name={t('currencies.yearsUnit')} />
}
