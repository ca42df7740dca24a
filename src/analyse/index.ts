/**
 * Answers out of register rows: pure functions, no database, no clock. Every figure says how many agreements are behind it and how to list them.
 * @module
 */
export { type AgreementRow, type StatedRow, type TakersRow, yearOf } from './agreement-row.ts'
export { type AsymmetryInput, asymmetry } from './asymmetry/asymmetry.ts'
export { type Asymmetry, asymmetrySchema } from './asymmetry/schema.ts'
export type { CurrenciesOf } from './currency/accounted.ts'
export { currency } from './currency/currency.ts'
export { type CurrencyAnswer, currencyAnswerSchema, WHOSE } from './currency/schema.ts'
export { type Behind, type Figure, MOST_IDS } from './figures/figure.ts'
export { type ListFilter, listCommand } from './figures/list-command.ts'
export type { Rates } from './money/rates.ts'
export { LEFT_OUT, STANDINGS, type Sum, type Total, UNCONVERTED } from './money/total.ts'
export type { Actor, NetworkInput } from './network/network.ts'
export { type Network, networkSchema } from './network/schema.ts'
export { type Promised, promises } from './promises/promises.ts'
export {
  type AgreementPromise,
  PROMISE_STATE_NAMES,
  PROMISE_STATES,
  type PromiseState,
  type Promises,
  promisesSchema,
} from './promises/schema.ts'
export { comparedPairs } from './ties/compared-pairs.ts'
export { COMPONENT_NAMES, COMPONENTS, PAIR_SUMS, type PairYear } from './ties/components.ts'
export type { DatedEvent } from './ties/meetings.ts'
export type { Said } from './ties/said.ts'
export { type Ties, type TiesYear, tiesSchema } from './ties/schema.ts'
export { type TiesInput, ties } from './ties/ties.ts'
export { LEVEL, sayDirection, VERDICTS } from './ties/verdict.ts'

/** The network of actors. What counts it is loaded only then: few runs need it. */
export const network = async (input: import('./network/network.ts').NetworkInput) =>
  (await import('./network/network.ts')).network(input)
export { type Brief, briefSchema, type Quoted } from './brief/schema.ts'
export { bearingsOf } from './claims/bearing-of.ts'
export { claimsIn } from './claims/claims-in.ts'
export { largestSum } from './claims/largest-sum.ts'
export { placeClaim, type Told } from './claims/place-claim.ts'
export { BEARINGS, type Claim, type Claims, claimsSchema } from './claims/schema.ts'
export { type Grounds, toBearings } from './claims/to-bearings.ts'
export { CLAIM_TOPICS } from './claims/topics.ts'
export { sayAmount } from './promises/due.ts'
