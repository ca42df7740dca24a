/**
 * The register: adds documents, knows one agreement from another, lets people decide, and loses nothing. The only room that joins reading,
 * resolving and storing.
 * @module
 */
export { type AddOptions, addInputs, type Outcome } from './add/add-inputs.ts'
export type { Input, Problem } from './add/input.ts'
export type { KnowledgeText } from './add/prepare-batch.ts'
export { readInputs, toInput } from './add/read-inputs.ts'
export { readReadings } from './add/read-readings.ts'
export { type DecideOptions, decide } from './decide/decide.ts'
export { type Draft, draftSchema } from './decide/draft.ts'
export { parseDraft, type WrittenDraft } from './decide/parse-draft.ts'
export { readDrafts } from './decide/read-drafts.ts'
export { extractorVersion } from './extractor-version.ts'
export { toEntryFilter, type WrittenFilter } from './find/to-entry-filter.ts'
export { findDocument } from './find-document.ts'
export { RegisterError, type RegisterErrorCode } from './register-error.ts'
export { type Fallen, type Standing, setStanding } from './retract.ts'
export { type SettleOptions, settle } from './settle/settle.ts'
export { type Asked, ask } from './show/ask.ts'
export { allHistory, historyAt } from './show/history-at.ts'
export { historyOf, type Past, toPast } from './show/history-of.ts'
export { type Behind, quoteKey, type ShownEntry, showEntry } from './show/show-entry.ts'
export { type Stats, stats } from './stats.ts'
export { checkRegister } from './verify/check-register.ts'
export { mend } from './verify/mend.ts'
export type { RegisterFault } from './verify/register-fault.ts'
export { watchFolders } from './watch/watch-folders.ts'
