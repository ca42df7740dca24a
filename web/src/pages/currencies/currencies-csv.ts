import type { CurrencyAnswer } from '../../data/answers.ts'
import { toCsv } from '../../pieces/to-csv.ts'

const COLUMNS = ['by', 'key', 'agreements', 'own', 'third', 'share', 'sum', 'dollars']

/** Currencies of account and of settlement, years and pairs, a row each. */
export const currenciesCsv = ({ account, settlement, years, pairs }: CurrencyAnswer): string =>
  toCsv(COLUMNS, [
    ...account.map(each => ['account', each.currency, each.n, null, null, each.share, each.value, each.dollars]),
    ...settlement.map(each => ['settlement', each.currency, each.n, null, null, each.share, null, null]),
    ...years.map(({ year, n, own, third }) => ['year', year, n, own.n, third.n, own.share, null, null]),
    ...pairs.map(({ pair, n, own, third }) => ['pair', pair, n, own.n, third.n, own.share, null, null]),
  ])
