/**
 * Questions to the register: asks the store for what an answer needs and hands it to analysis. The command line and the server ask here.
 * @module
 */
export { AnswerError, type AnswerErrorCode } from './answer-error.ts'
export { type AsymmetryQuestion, answerAsymmetry } from './asymmetry.ts'
export { answerBrief, type BriefQuestion } from './brief.ts'
export { answerClaims, type ClaimsQuestion } from './claims.ts'
export { answerCurrency, type CurrencyQuestion } from './currency.ts'
export { answerNetwork, type NetworkQuestion } from './network.ts'
export { answerPromises, type PromisesQuestion } from './promises.ts'
export { answerTies, type TiesQuestion } from './ties.ts'
export { toCountry, toPair } from './to-pair.ts'
export { type MoneyTables, toRates } from './to-rates.ts'
export { toYears, type Years } from './to-years.ts'
export { today } from './today.ts'
