import { PROMISE_STATE_NAMES, type Promises } from '../../analyse/index.ts'
import type { PlotSpec } from './plot-spec.ts'
import { sayCount } from './say-count.ts'

/** What has become of the promises of each year. */
export function promisesPlot({ asOf, by, silentAfterMonths, agreements }: Promises): PlotSpec {
  const dated = by.year.reduce((sum, { n }) => sum + n, 0)
  const undated = agreements.n - dated
  return {
    title: 'What has become of promises',
    subtitle: `Agreements by the year of their date, as of ${asOf}; silent: no news for more than ${silentAfterMonths} months`,
    source: `Source: Foedera, ${sayCount(dated, 'agreement')}${undated > 0 ? `; left out: ${undated} without a date` : ''}. ${agreements.list}`,
    x: 'Year',
    y: 'Agreements (number)',
    kind: {
      shape: 'bars',
      bars: PROMISE_STATE_NAMES.flatMap(state =>
        by.year.flatMap(({ name, states }) =>
          states[state] ? [{ x: name, y: states[state], part: state.replace('-', ' ') }] : [],
        ),
      ),
    },
  }
}
