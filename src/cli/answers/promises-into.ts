import { answerPromises } from '../../answer/index.ts'
import { promisesPlot, promisesView } from '../../export/index.ts'
import { CommandError } from '../command-error.ts'
import { type FilterOptions, toFilters } from '../register/to-filters.ts'
import type { ExitCode } from '../verb.ts'
import { type AnswerOptions, answerInto } from './answer-into.ts'
import { loadRates, type MoneyOptions } from './load-rates.ts'

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

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/

function toDay(given: string | undefined): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10)
  const time = Date.parse(given)
  if (DAY_PATTERN.test(given) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(given)) return given
  throw new CommandError(`--as-of ${given}: It is no day such as 2025-12-31.`)
}
