import { answerTies, toPair, toYears } from '../../answer/index.ts'
import { tiesPlot, tiesView } from '../../export/index.ts'
import type { ExitCode } from '../verb.ts'
import { type AnswerOptions, answerInto } from './answer-into.ts'
import { loadRates, type MoneyOptions } from './load-rates.ts'

export type TiesIntoOptions = AnswerOptions &
  MoneyOptions & { readonly from: string | undefined; readonly to: string | undefined }

/** Ties of two countries. */
export const tiesInto = ([a, b]: readonly string[], options: TiesIntoOptions): Promise<ExitCode> =>
  answerInto(
    options,
    async store =>
      answerTies(store, {
        pair: toPair(a!, b!),
        ...toYears(options.from, options.to),
        rates: await loadRates(options),
      }),
    { view: tiesView, plot: tiesPlot },
  )
