import type { CodeEntry } from './code-list.ts'

export const RELATIONS = {
  amends: { definition: 'Changes an earlier agreement.', example: 'a protocol amending the 2018 treaty' },
  renews: { definition: 'Prolongs or renews an earlier agreement.', example: 'the swap was extended' },
  replaces: { definition: 'Takes the place of an earlier agreement.', example: 'is to replace the agreement of 1999' },
  implements: {
    definition: 'Carries out an earlier agreement.',
    example: 'a contract under the 2009 framework agreement',
  },
} as const satisfies Record<string, CodeEntry>
export type Relation = keyof typeof RELATIONS

export const EVENT_KINDS = {
  visit: { definition: 'A person of office is or goes abroad.', example: 'Xi in Moscow for the commemorations' },
  meeting: { definition: 'Two or more meet.', example: 'the ministers met in Vienna' },
  call: { definition: 'A telephone or video call.', example: 'spoke by phone' },
  invitation: {
    definition: 'One invites another; its date is the day it invites to.',
    example: 'Xi invited Putin to Beijing',
  },
  ceremony: { definition: 'A ceremony other than a signing.', example: 'opened the bridge' },
  signing: { definition: 'A signing ceremony.', example: 'witnessed the signing' },
  negotiation: { definition: 'A round of talks.', example: 'the fifth round of talks' },
} as const satisfies Record<string, CodeEntry>
export type EventKind = keyof typeof EVENT_KINDS

export const STATEMENT_MODES = {
  direct: { definition: 'In the speaker’s own words, in quotation marks.', example: '“We are grateful,” he said' },
  indirect: { definition: 'Reported.', example: 'he said that they were grateful' },
} as const satisfies Record<string, CodeEntry>
export type StatementMode = keyof typeof STATEMENT_MODES

/** How the publication date is known. */
export const PUBLISHED_BASES = {
  given: { definition: 'Given with the document by the caller.', example: '"published": "2015-05-09"' },
  metadata: { definition: 'From the page’s metadata.', example: 'article:published_time' },
  dateline: { definition: 'From the date line.', example: 'MOSCOW, May 8 —' },
  text: { definition: 'From a date printed in the text as its own.', example: 'Tuesday, January 22, 2013' },
  inferred: { definition: 'Inferred from what the text says.', example: 'the 70th anniversary of Victory in Europe' },
} as const satisfies Record<string, CodeEntry>
export type PublishedBasis = keyof typeof PUBLISHED_BASES

/** How near to the events a source stands. */
export const SOURCE_RANKS = {
  official: { definition: 'A government, parliament or international organisation.', example: 'a foreign ministry' },
  wire: { definition: 'A news agency.', example: 'a wire service' },
  press: { definition: 'A newspaper, broadcaster or trade journal.', example: 'a daily' },
  company: { definition: 'A company’s own release.', example: 'an investor notice' },
  comment: { definition: 'Opinion, analysis, blog.', example: 'a column' },
} as const satisfies Record<string, CodeEntry>
export type SourceRank = keyof typeof SOURCE_RANKS
