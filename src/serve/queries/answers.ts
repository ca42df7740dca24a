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
import {
  type Register,
  toDocumentFilter,
  toEntryFilter,
  type WrittenDocumentFilter,
  type WrittenFilter,
} from '../../register/index.ts'

/** A register, and how money is made comparable in what it answers. */
export type Asked = Register & { readonly rates: () => Rates }

/** Which agreements, for the store and in words. */
const filters = (written: WrittenFilter) => ({ filter: toEntryFilter(written), listed: written as ListFilter })

type Judged = { readonly asOf: string; readonly silentAfterMonths: number }

/** Questions to the register as a whole. */
export const ANSWERS = {
  ties: async ({ store, rates }: Asked, a: string, b: string, years: Years) =>
    answerTies(store, { pair: toPair(a, b), ...years, rates: rates() }),
  asymmetry: async ({ store }: Register, a: string, b: string, years: Years) =>
    answerAsymmetry(store, { pair: toPair(a, b), ...years }),
  brief: async (
    { store, rates }: Asked,
    a: string,
    b: string,
    given: Years & Judged & { readonly agreements: number },
  ) => answerBrief(store, { pair: toPair(a, b), ...given, rates: rates() }),
  claims: async (
    { store, rates }: Asked,
    pair: readonly [string, string] | undefined,
    years: Years,
    written: WrittenDocumentFilter,
  ) =>
    answerClaims(store, {
      pair: pair && toPair(...pair),
      ...years,
      documents: toDocumentFilter(written),
      rates: rates(),
    }),
  promises: async ({ store, rates }: Asked, written: WrittenFilter, judged: Judged) =>
    answerPromises(store, { ...filters(written), ...judged, rates: rates() }),
  currency: async ({ store, rates }: Asked, written: WrittenFilter, money: 'committed' | 'planned' | 'ended') =>
    answerCurrency(store, { ...filters(written), money, rates: rates() }),
  network: async ({ store }: Register, written: WrittenFilter, of: 'parties' | 'countries') =>
    answerNetwork(store, { ...filters(written), of }),
} as const
