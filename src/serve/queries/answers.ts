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
import { toText } from './to-text.ts'

/** A register, and how money is made comparable in what it answers. */
export type Asked = Register & { readonly rates: () => Rates }

/** Which agreements, for the store and in words. */
const filters = (written: WrittenFilter) => ({ filter: toEntryFilter(written), listed: written as ListFilter })

type Judged = { readonly asOf: string; readonly silentAfterMonths: number }

/** Questions to the register as a whole: told as JSON, which has up to a megabyte, but for the brief, which is told in words as well. */
export const ANSWERS = {
  ties: async ({ store, rates }: Asked, a: string, b: string, years: Years) =>
    toText(await answerTies(store, { pair: toPair(a, b), ...years, rates: rates() })),
  asymmetry: async ({ store }: Register, a: string, b: string, years: Years) =>
    toText(await answerAsymmetry(store, { pair: toPair(a, b), ...years })),
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
    toText(
      await answerClaims(store, {
        pair: pair && toPair(...pair),
        ...years,
        documents: toDocumentFilter(written),
        rates: rates(),
      }),
    ),
  promises: async ({ store, rates }: Asked, written: WrittenFilter, judged: Judged) =>
    toText(await answerPromises(store, { ...filters(written), ...judged, rates: rates() })),
  currency: async ({ store, rates }: Asked, written: WrittenFilter, money: 'committed' | 'planned' | 'ended') =>
    toText(await answerCurrency(store, { ...filters(written), money, rates: rates() })),
  network: async ({ store }: Register, written: WrittenFilter, of: 'parties' | 'countries') =>
    toText(await answerNetwork(store, { ...filters(written), of })),
} as const
