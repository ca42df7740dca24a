import { answerPromises } from '../../answer/index.ts'
import { promisesPlot, promisesView } from '../../export/index.ts'
import { type FilterOptions, toFilters } from '../register/to-filters.ts'
import type { ExitCode } from '../verb.ts'
import { type AnswerOptions, answerInto } from './answer-into.ts'
import { loadRates, type MoneyOptions } from './load-rates.ts'
import { toDay } from './to-day.ts'

export type PromisesIntoOptions = AnswerOptions &
  MoneyOptions &
  FilterOptions & { readonly 'as-of': string | undefined; readonly 'silent-after': number }

/** Promises and what has become of them. */
export async function promisesInto(query: readonly string[], options: PromisesIntoOptions): Promise<ExitCode> {
  const asOf = toDay(options['as-of'])
  return answerInto(
    options,
    async store =>
      answerPromises(store, {
        ...toFilters(query, options),
        rates: await loadRates(options),
        asOf,
        silentAfterMonths: options['silent-after'],
      }),
    { view: promisesView, plot: promisesPlot },
  )
}
