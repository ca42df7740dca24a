import type { Exact } from '../money/decimal.ts'
import type { Accounted } from './accounted.ts'
import { addTo, addToKinds, emptyKinds, emptyTally, type KindsTally, type Tally } from './to-kinds.ts'

/** Agreements as they are counted for shares of currencies, one after the other. */
export type CurrencyTally = {
  readonly all: KindsTally
  readonly settled: KindsTally
  /** By the currency of account, with what is stated in it. */
  readonly accounts: Map<string, Tally & { value: Exact }>
  readonly settlements: Map<string, Tally>
  readonly years: Map<number, KindsTally>
  readonly pairs: Map<string, KindsTally>
}

export const emptyCurrencyTally = (): CurrencyTally => ({
  all: emptyKinds(),
  settled: emptyKinds(),
  accounts: new Map(),
  settlements: new Map(),
  years: new Map(),
  pairs: new Map(),
})

export function addAccounted(tally: CurrencyTally, each: Accounted): void {
  const { row, year, byAccount, bySettlement } = each
  addToKinds(tally.all, each, byAccount)
  const account = of(tally.accounts, each.account, () => ({ ...emptyTally(), value: 0n }))
  addTo(account, each)
  account.value += each.value
  if (year !== null) addToKinds(of(tally.years, year, emptyKinds), each, byAccount)
  if (row.pair !== undefined) addToKinds(of(tally.pairs, row.pair, emptyKinds), each, byAccount)
  if (bySettlement === null) return
  addToKinds(tally.settled, each, bySettlement)
  for (const code of each.settlement) addTo(of(tally.settlements, code, emptyTally), each)
}

function of<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
