import { answerClaims, toPair, toYears } from '../../answer/index.ts'
import { claimsPlot, claimsView } from '../../export/index.ts'
import { toDocumentFilter } from '../../register/index.ts'
import { CommandError } from '../command-error.ts'
import type { ExitCode } from '../verb.ts'
import { type AnswerOptions, answerInto } from './answer-into.ts'
import { loadRates, type MoneyOptions } from './load-rates.ts'

export type ClaimsIntoOptions = AnswerOptions &
  MoneyOptions & {
    readonly pair: string | undefined
    readonly from: string | undefined
    readonly to: string | undefined
    readonly source: readonly string[]
    readonly rank: readonly string[]
  }

/** What sources claim, and what the figures say. */
export const claimsInto = (query: readonly string[], options: ClaimsIntoOptions): Promise<ExitCode> =>
  answerInto(
    options,
    async store =>
      answerClaims(store, {
        pair: options.pair === undefined ? undefined : parsePair(options.pair),
        ...toYears(options.from, options.to),
        documents: toDocumentFilter({ text: query.join(' '), source: options.source, rank: options.rank }),
        rates: await loadRates(options),
      }),
    { view: claimsView, plot: claimsPlot },
  )

function parsePair(given: string): readonly [string, string] {
  const [a, b, ...rest] = given.split(/[,-]/)
  if (a && b && rest.length === 0) return toPair(a, b)
  throw new CommandError(`--pair ${given}: It is no pair. Write two different codes, such as CN,RU.`)
}
