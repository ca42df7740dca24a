import { answerCurrency } from '../../answer/index.ts'
import { currencyPlot, currencyView } from '../../export/index.ts'
import { type FilterOptions, toFilters } from '../register/to-filters.ts'
import type { ExitCode } from '../verb.ts'
import { type AnswerOptions, answerInto } from './answer-into.ts'
import { loadRates, type MoneyOptions } from './load-rates.ts'

export type CurrencyIntoOptions = AnswerOptions &
  MoneyOptions &
  FilterOptions & { readonly money: 'committed' | 'planned' | 'ended' }

/** In whose currency. */
export const currencyInto = (query: readonly string[], options: CurrencyIntoOptions): Promise<ExitCode> =>
  answerInto(
    options,
    async store =>
      answerCurrency(store, { ...toFilters(query, options), rates: await loadRates(options), money: options.money }),
    { view: currencyView, plot: currencyPlot },
  )
