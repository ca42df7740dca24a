import type { Rates } from '../../analyse/index.ts'
import { type MoneyTables, toRates } from '../../answer/index.ts'
import type { Register } from '../../register/index.ts'
import { ANSWERS, type Asked } from './answers.ts'
import { LOOKUPS } from './lookups.ts'
import { SEARCHES } from './searches.ts'

/**
 * What is read of a register, by name, so that a thread can be asked for it: what goes in and what comes out may cross threads.
 */
export const QUERIES = { ...LOOKUPS, ...SEARCHES, ...ANSWERS } as const
export type QueryName = keyof typeof QUERIES

type Query<Name extends QueryName> = (typeof QUERIES)[Name]
/** What a query is given, without the register. */
export type Given<Name extends QueryName> =
  Query<Name> extends (register: Asked, ...given: infer G) => unknown ? G : never

/** Reads something of the register. */
export type Ask = <Name extends QueryName>(
  name: Name,
  ...given: Given<Name>
) => Promise<Awaited<ReturnType<Query<Name>>>>

/** Asks in this thread. */
export function askHere(register: Register, money = OURS): Ask {
  const asked: Asked = { ...register, rates: () => ratesOf(money) }
  return (async (name: QueryName, ...given: readonly unknown[]) => {
    const query = QUERIES[name] as (register: Asked, ...given: readonly unknown[]) => Promise<unknown>
    return query(asked, ...given)
  }) as Ask
}

/** No tables but those that the program has. */
const OURS: MoneyTables = {}
/** Tables are read once, with the first answer that needs them. */
const read = new WeakMap<MoneyTables, Rates>()

function ratesOf(money: MoneyTables): Rates {
  const made = read.get(money) ?? toRates(money)
  read.set(money, made)
  return made
}
