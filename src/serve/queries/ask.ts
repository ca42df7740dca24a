import type { Register } from '../../register/index.ts'
import { ANSWERS } from './answers.ts'
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
  Query<Name> extends (register: Register, ...given: infer G) => unknown ? G : never

/** Reads something of the register. */
export type Ask = <Name extends QueryName>(
  name: Name,
  ...given: Given<Name>
) => Promise<Awaited<ReturnType<Query<Name>>>>

/** Asks in this thread. */
export const askHere = (register: Register): Ask =>
  (async (name: QueryName, ...given: readonly unknown[]) => {
    const query = QUERIES[name] as (register: Register, ...given: readonly unknown[]) => Promise<unknown>
    return query(register, ...given)
  }) as Ask
