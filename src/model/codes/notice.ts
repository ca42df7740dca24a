import type { CodeEntry } from './code-list.ts'

/** What an alert tells of an agreement. */
export const NOTICE_KINDS = {
  new: { definition: 'It is found for the first time.', example: 'a loan that was signed today' },
  changed: { definition: 'It was found before and is not as it was.', example: 'signed, now ratified' },
  left: { definition: 'It is no longer what was looked for.', example: 'a search for plans, of one that was signed' },
  merged: { definition: 'It was found to be one with another agreement.', example: 'two reports of one loan' },
  gone: { definition: 'Nothing tells of it any more.', example: 'its only report was retracted' },
} as const satisfies Record<string, CodeEntry>
export type NoticeKind = keyof typeof NOTICE_KINDS

/** Why an agreement is not as it was. */
export const NOTICE_REASONS = {
  report: { definition: 'A document tells of it that did not before.', example: 'a wire report' },
  'report-gone': { definition: 'A document no longer tells of it.', example: 'a report that was retracted' },
  decision: { definition: 'A person decided.', example: 'a corrected date' },
  'decision-undone': { definition: 'A decision was taken back.', example: 'an acceptance undone' },
  reading: { definition: 'What is known was read or compared anew.', example: 'a newer version of the program' },
} as const satisfies Record<string, CodeEntry>
export type NoticeReason = keyof typeof NOTICE_REASONS
