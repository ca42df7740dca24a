import { answerNetwork } from '../../answer/index.ts'
import { networkPlot, networkView } from '../../export/index.ts'
import { type FilterOptions, toFilters } from '../register/to-filters.ts'
import type { ExitCode } from '../verb.ts'
import { type AnswerOptions, answerInto } from './answer-into.ts'

export type NetworkIntoOptions = AnswerOptions & FilterOptions & { readonly of: 'parties' | 'countries' }

/** Who shares agreements with whom. */
export const networkInto = (query: readonly string[], options: NetworkIntoOptions): Promise<ExitCode> =>
  answerInto(options, store => answerNetwork(store, { ...toFilters(query, options), of: options.of }), {
    view: networkView,
    plot: networkPlot,
  })
