/**
 * A reading against what a person found in the same document: what was found, missed and wrong, and how far confidence can be trusted.
 * @module
 */
export type { AnswerKey, KeyAgreement } from './answer-key.ts'
export { checkAnchors } from './check-anchors.ts'
export { type Evaluation, evaluate } from './evaluate.ts'
export { FIELDS, type Field } from './fields.ts'
export { type ErrorGroup, type EvaluationError, groupErrors } from './group-errors.ts'
export { KeyError, type KeyErrorCode } from './key-error.ts'
export { keySchema } from './key-schema.ts'
export type { Mark } from './mark.ts'
export { measureReliability, type Reliability, type ReliabilityBin } from './measure-reliability.ts'
export { parseKey } from './parse-key.ts'
export { type FieldSummary, type Summary, summarise } from './summarise.ts'
export type { Figures, Tally } from './tally.ts'
