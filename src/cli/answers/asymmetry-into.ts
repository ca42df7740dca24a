import { answerAsymmetry, toPair, toYears } from '../../answer/index.ts'
import { asymmetryPlot, asymmetryView } from '../../export/index.ts'
import type { ExitCode } from '../verb.ts'
import { type AnswerOptions, answerInto } from './answer-into.ts'

export type AsymmetryIntoOptions = AnswerOptions & {
  readonly from: string | undefined
  readonly to: string | undefined
}

/** What sources of one side leave out. */
export const asymmetryInto = ([a, b]: readonly string[], options: AsymmetryIntoOptions): Promise<ExitCode> =>
  answerInto(
    options,
    async store => answerAsymmetry(store, { pair: toPair(a!, b!), ...toYears(options.from, options.to) }),
    { view: asymmetryView, plot: asymmetryPlot },
  )
