import { type CurrencyAnswer, currency, type ListFilter, listCommand, type Rates } from '../analyse/index.ts'
import { currenciesOf } from '../knowledge/index.ts'
import type { EntryFilter, Store } from '../store/index.ts'
import { whyNothing } from './refusals.ts'

export type CurrencyQuestion = {
  readonly filter: EntryFilter
  readonly listed: ListFilter
  readonly rates: Rates
  readonly money?: 'committed' | 'planned' | 'ended'
}

/**
 * In whose currency?
 *
 * @throws AnswerError `nothing` where no agreement is like that, `no-country` where it names a country that there is not.
 */
export const answerCurrency = (
  store: Pick<Store, 'snapshot'>,
  { filter, listed, rates, money }: CurrencyQuestion,
): Promise<CurrencyAnswer> =>
  store.snapshot(async reader => {
    const rows = await reader.entries.sums(filter)
    if (rows.length === 0 && (await reader.entries.count(filter)) === 0) throw whyNothing(filter, listCommand(listed))
    return currency(rows, listed, rates, createCurrenciesOf(), money ? { of: money } : {})
  })

/** Remembers: one country and year is asked for again and again. */
function createCurrenciesOf() {
  const known = new Map<string, Map<number | null, ReadonlySet<string>>>()
  return (country: string, year: number | null): ReadonlySet<string> => {
    let years = known.get(country)
    if (years === undefined) {
      years = new Map()
      known.set(country, years)
    }
    const found = years.get(year)
    if (found !== undefined) return found
    const currencies = new Set(currenciesOf(country, year))
    years.set(year, currencies)
    return currencies
  }
}
