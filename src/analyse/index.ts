/**
 * Answers out of register rows: pure functions, no database, no clock. Every figure says how many agreements are behind it and how to list them.
 * @module
 */
export { type AgreementRow, yearOf } from './agreement-row.ts'
export type { CurrenciesOf } from './currency/accounted.ts'
export { currency } from './currency/currency.ts'
export { type CurrencyAnswer, currencyAnswerSchema, WHOSE } from './currency/schema.ts'
export { type Behind, type Figure, MOST_IDS } from './figures/figure.ts'
export { type ListFilter, listCommand } from './figures/list-command.ts'
export type { Rates } from './money/rates.ts'
export { LEFT_OUT, STANDINGS, type Sum, type Total, UNCONVERTED } from './money/total.ts'
export { type Promised, promises } from './promises/promises.ts'
export {
  type AgreementPromise,
  PROMISE_STATE_NAMES,
  PROMISE_STATES,
  type PromiseState,
  type Promises,
  promisesSchema,
} from './promises/schema.ts'
export { COMPONENT_NAMES, COMPONENTS, type PairYear, toMeasures } from './ties/components.ts'
export type { DatedEvent } from './ties/meetings.ts'
export type { Said } from './ties/said.ts'
export { type Ties, type TiesYear, tiesSchema } from './ties/schema.ts'
export { type TiesInput, ties } from './ties/ties.ts'
export { VERDICTS } from './ties/verdict.ts'
