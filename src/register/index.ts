/**
 * The register: adds documents, knows one agreement from another, lets people decide, and loses nothing. The only room that joins reading,
 * resolving and storing.
 * @module
 */
export type { Access } from './access/create-access.ts'
export type { TokenDraft } from './access/create-token.ts'
export type { Keyed } from './access/replay.ts'
export type { Scope } from './access/scope.ts'
export { isSameSecret } from './access/sign-in.ts'
export { isValid } from './access/verify-token.ts'
export { type AddOptions, addInputs, type Outcome } from './add/add-inputs.ts'
export type { Input, Problem } from './add/input.ts'
export { type ParsedReading, parseReading } from './add/parse-reading.ts'
export { type KnowledgeText, toKnowledge } from './add/prepare-batch.ts'
export { readInputs, toInput } from './add/read-inputs.ts'
export { readReadings } from './add/read-readings.ts'
export { type AlertDraft, addAlert } from './alerts/add-alert.ts'
export { alertNamed } from './alerts/alert-named.ts'
export { checkWebhook } from './alerts/check-webhook.ts'
export { alertOfFeedKey, makeFeedKey, withdrawFeedKey } from './alerts/feed-key.ts'
export { type AlertLook, type AlertRun, runAlerts, toLook } from './alerts/run-alerts.ts'
export { type SendOptions, sendNews } from './alerts/send-news.ts'
export type { AddCounts, AddEvent } from './api/add-events.ts'
export type { AgreementPage, Paged, Register, RegisterOptions, SearchResult } from './api/register.ts'
export type { ShownDocument } from './api/show-document.ts'
export { FAILURE_KINDS, type Failure, type FailureKind, toFailure } from './api/to-failure.ts'
export { createRegister, openRegister } from './api.ts'
export { type DecideOptions, decide } from './decide/decide.ts'
export { type Draft, draftSchema } from './decide/draft.ts'
export { parseDraft, type WrittenDraft } from './decide/parse-draft.ts'
export { readDrafts } from './decide/read-drafts.ts'
export { extractorVersion } from './extractor-version.ts'
export { type AddFeedsOptions, addFeed, addListed, type FeedOutcome } from './feeds/add-feeds.ts'
export type { FeedLook } from './feeds/look-at-feed.ts'
export { createRounds, type EveryOptions, type Rounds } from './feeds/rounds.ts'
export type { RunFeedsOptions } from './feeds/run-feeds.ts'
export { type RoundOptions, runRound, type TellOptions } from './feeds/run-round.ts'
export { toEntryFilter, type WrittenFilter } from './find/to-entry-filter.ts'
export {
  toDocumentFilter,
  toEventFilter,
  toStatementFilter,
  type WrittenDocumentFilter,
  type WrittenEventFilter,
  type WrittenStatementFilter,
} from './find/to-found-filters.ts'
export { toWrittenFilter } from './find/to-written-filter.ts'
export { findDocument } from './find-document.ts'
export { RegisterError, type RegisterErrorCode } from './register-error.ts'
export { type RereadOptions, type RereadReport, reread } from './reread/reread.ts'
export { type Fallen, type Standing, setStanding } from './retract.ts'
export { type SettleOptions, settle } from './settle/settle.ts'
export { type Asked, ask, askPage } from './show/ask.ts'
export { evidenceOf } from './show/evidence-of.ts'
export { allHistory, historyAt } from './show/history-at.ts'
export { historyOf, type Past, toPast } from './show/history-of.ts'
export { type Behind, quoteKey, type ShownEntry, showEntry } from './show/show-entry.ts'
export { type Stats, stats } from './stats.ts'
export { checkRegister } from './verify/check-register.ts'
export { mend } from './verify/mend.ts'
export type { RegisterFault } from './verify/register-fault.ts'
export { forgetting } from './views/forget.ts'
export { watchFolders } from './watch/watch-folders.ts'
