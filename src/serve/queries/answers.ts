import type { ListFilter, Rates } from '../../analyse/index.ts'
import {
  answerAsymmetry,
  answerBrief,
  answerClaims,
  answerCurrency,
  answerNetwork,
  answerPromises,
  answerTies,
  toPair,
  type Years,
} from '../../answer/index.ts'
import { annualRates } from '../../knowledge/index.ts'
import { type Register, toEntryFilter, type WrittenFilter } from '../../register/index.ts'

/** The rates that the program knows. */
let known: Rates | undefined
const rates = (): Rates => (known ??= annualRates())

/** Which agreements, for the store and in words. */
const filters = (written: WrittenFilter) => ({ filter: toEntryFilter(written), listed: written as ListFilter })

type Judged = { readonly asOf: string; readonly silentAfterMonths: number }

/** Questions to the register as a whole. */
export const ANSWERS = {
  ties: async ({ store }: Register, a: string, b: string, years: Years) =>
    answerTies(store, { pair: toPair(a, b), ...years, rates: rates() }),
  asymmetry: async ({ store }: Register, a: string, b: string, years: Years) =>
    answerAsymmetry(store, { pair: toPair(a, b), ...years }),
  brief: async ({ store }: Register, a: string, b: string, given: Years & Judged & { readonly agreements: number }) =>
    answerBrief(store, { pair: toPair(a, b), ...given, rates: rates() }),
  claims: async ({ store }: Register, pair: readonly [string, string] | undefined, years: Years) =>
    answerClaims(store, { pair: pair && toPair(...pair), ...years, rates: rates() }),
  promises: async ({ store }: Register, written: WrittenFilter, judged: Judged) =>
    answerPromises(store, { ...filters(written), ...judged, rates: rates() }),
  currency: async ({ store }: Register, written: WrittenFilter, money: 'committed' | 'planned' | 'ended') =>
    answerCurrency(store, { ...filters(written), money, rates: rates() }),
  network: async ({ store }: Register, written: WrittenFilter, of: 'parties' | 'countries') =>
    answerNetwork(store, { ...filters(written), of }),
} as const
