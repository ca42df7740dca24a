/**
 * findings -> the agreements of the register: which reports tell of one agreement, what they say together, and what people should be asked.
 * @module
 */
export type { PairKeys } from './block/block-keys.ts'
export { type Blocking, blockingOf } from './block/blocking-of.ts'
export { MOST_IN_BLOCK } from './block/candidate-pairs.ts'
export { pairsOfAgreement } from './block/pairs-of-agreement.ts'
export { UnionFind } from './cluster/union-find.ts'
export { greyZone } from './compare/compare.ts'
export { createdFindings } from './decide/created-findings.ts'
export { effectiveDecisions } from './decide/effective-decisions.ts'
export { targetsOf } from './decide/targets-of.ts'
export { CONSISTENCY_RULES, type ConsistencyRule } from './health/consistency-rules.ts'
export { registerId } from './identity/register-id.ts'
export { link } from './link/link.ts'
export type { Linked } from './link/link-entries.ts'
export { type Crowds, countCrowds } from './profile/crowds.ts'
export { FEW } from './profile/few.ts'
export { type FindingOptions, toFindings } from './profile/to-findings.ts'
export { type Resolution, type ResolveInput, type ResolveOptions, resolve } from './resolve.ts'
export { type DayRange, dayRange } from './values/day-range.ts'
