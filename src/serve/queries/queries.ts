import type { AgreementPage, Register, WrittenFilter } from '../../register/index.ts'

/**
 * What is read of a register, by name, so that a thread can be asked for it: what goes in and what comes out may cross threads. Look-ups read a few rows by
 * an id and are quick whatever the size of the register.
 */
export const LOOKUPS = {
  entry: (register: Register, address: string) => register.agreements.get(address),
} as const

/** Searches take as long as their filters make them. */
export const SEARCHES = {
  entries: (register: Register, filter: WrittenFilter, page: AgreementPage) => register.agreements.list(filter, page),
} as const

export const QUERIES = { ...LOOKUPS, ...SEARCHES } as const
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
  ((name: QueryName, ...given: readonly unknown[]) =>
    (QUERIES[name] as (register: Register, ...given: readonly unknown[]) => Promise<unknown>)(
      register,
      ...given,
    )) as Ask
