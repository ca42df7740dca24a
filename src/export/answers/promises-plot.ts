import { PROMISE_STATE_NAMES, type Promises } from '../../analyse/index.ts'
import type { PlotSpec } from './plot-spec.ts'

/** What has become of the promises of each year. */
export const promisesPlot = ({ asOf, by, silentAfterMonths, promises }: Promises): PlotSpec => ({
  title: 'What has become of promises',
  subtitle: `Agreements by the year of their date, as of ${asOf}; silent: no news for more than ${silentAfterMonths} months`,
  source: `Source: Foedera, ${promises.length} agreements, those without a date left out.`,
  x: 'Year',
  y: 'Agreements (number)',
  kind: {
    shape: 'bars',
    bars: PROMISE_STATE_NAMES.flatMap(state =>
      by.year.flatMap(({ name, states }) => (states[state] ? [{ x: name, y: states[state], part: state }] : [])),
    ),
  },
})
