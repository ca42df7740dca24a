import { answerBrief, toPair, toYears } from '../../answer/index.ts'
import { tiesPlot, toBrief } from '../../export/index.ts'
import { withOutput } from '../output.ts'
import type { ExitCode } from '../verb.ts'
import { askRegister } from './ask-register.ts'
import { loadRates, type MoneyOptions } from './load-rates.ts'
import { toDay } from './to-day.ts'
import { writePlot } from './write-plot.ts'

export type BriefIntoOptions = MoneyOptions & {
  readonly database: string | undefined
  readonly format: 'markdown' | 'json'
  readonly output: string | undefined
  readonly plot: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  readonly 'as-of': string | undefined
  readonly 'silent-after': number
  readonly limit: number
}

/** A briefing on two countries. */
export async function briefInto([a, b]: readonly string[], options: BriefIntoOptions): Promise<ExitCode> {
  const asOf = toDay(options['as-of'])
  const brief = await askRegister(options.database, async store =>
    answerBrief(store, {
      pair: toPair(a!, b!),
      ...toYears(options.from, options.to),
      rates: await loadRates(options),
      asOf,
      silentAfterMonths: options['silent-after'],
      agreements: options.limit,
    }),
  )
  if (options.plot !== undefined) await writePlot(options.plot, tiesPlot(brief.ties))
  const text = options.format === 'json' ? `${JSON.stringify(brief, null, 2)}\n` : toBrief(brief)
  await withOutput(options.output, output => output.write(text))
  return 0
}
