import type { Rates } from '../analyse/index.ts'
import { annualRates, type RateFile, readDeflator } from '../knowledge/index.ts'

/** Users' own tables of money; they may cross threads. */
export type MoneyTables = {
  readonly rates?: readonly RateFile[]
  readonly deflator?: RateFile | undefined
  /** The year in whose prices dollars are shown; the last of the deflator unless said. */
  readonly prices?: number | undefined
}

/**
 * How money is made comparable: by the rates that the program knows, and by users' own.
 *
 * @throws KnowledgeError where a table is at fault
 */
export function toRates({ rates = [], deflator, prices }: MoneyTables = {}): Rates {
  const known = annualRates(rates)
  if (deflator === undefined) return known
  const { at, lastYear, sources } = readDeflator(deflator, prices)
  return { ...known, prices: at, baseYear: prices ?? lastYear, sources: [...known.sources, ...sources] }
}
