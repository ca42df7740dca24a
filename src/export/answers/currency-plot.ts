import type { CurrencyAnswer } from '../../analyse/index.ts'
import type { PlotSpec } from './plot-spec.ts'
import { sayCount } from './say-count.ts'

/** Own currencies against third ones by year. */
export const currencyPlot = ({ years, agreements }: CurrencyAnswer): PlotSpec => ({
  title: 'In whose currency agreements are stated',
  subtitle: 'Agreements with an amount by the year of their date; own: a currency of one of the sides',
  source: `Source: Foedera, ${sayCount(agreements.n, 'agreement')}. ${agreements.list}`,
  x: 'Year',
  y: 'Agreements (number)',
  kind: {
    shape: 'bars',
    bars: (['own', 'third'] as const).flatMap(part =>
      years.flatMap(each => (each[part].n > 0 ? [{ x: String(each.year), y: each[part].n, part }] : [])),
    ),
  },
})
