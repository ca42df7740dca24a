import type { CodeEntry } from './code-list.ts'

/** What has become of a source since it was read. One that is retracted or superseded carries nothing any more. */
export const SOURCE_STATES = {
  current: { definition: 'Stands as it was read.', example: 'a report nobody took back' },
  corrected: { definition: 'Stands, with a correction by its publisher.', example: 'a report with an erratum' },
  retracted: { definition: 'Taken back by its publisher.', example: 'a wire story that was killed' },
  superseded: { definition: 'Replaced by a later version, which is a document of its own.', example: 'an update' },
} as const satisfies Record<string, CodeEntry>
export type SourceState = keyof typeof SOURCE_STATES

/** Why a value of an entry was chosen over the others: what set it apart from the next best. */
export const CHOICES = {
  only: { definition: 'No source says anything else.', example: 'two reports, both say $400 million' },
  decision: { definition: 'A person corrected it.', example: 'corrected from the printed treaty' },
  precision: { definition: 'It agrees with the others and is more precise.', example: '2014-05-21 over 2014-05' },
  later: { definition: 'It is the later state.', example: 'suspended in 2016 over signed in 2014' },
  rank: { definition: 'Its source stands nearer to the events.', example: 'a ministry over a newspaper' },
  stated: { definition: 'It is stated, the others are inferred.', example: 'signed on 8 May over "on Friday"' },
  confidence: { definition: 'It was read with more confidence.', example: '0.93 over 0.71' },
  sources: { definition: 'More independent sources say it.', example: 'three newspapers over one' },
  'finding-id': { definition: 'Nothing sets them apart; the lower finding id decides.', example: '0a… over f3…' },
} as const satisfies Record<string, CodeEntry>
export type Choice = keyof typeof CHOICES

/** Why a person is asked whether two findings are one agreement. */
export const QUESTION_REASONS = {
  'grey-zone': { definition: 'The evidence decides neither way.', example: 'same pair and sum, dates a month apart' },
  linkage: {
    definition: 'The two look alike, the agreements that hold them do not.',
    example: 'one report that mixes two contracts',
  },
  contradiction: {
    definition: 'Decisions of people contradict one another.',
    example: 'a is b, b is c, but a is not c',
  },
} as const satisfies Record<string, CodeEntry>
export type QuestionReason = keyof typeof QUESTION_REASONS

/** What people have said of an entry as a whole. */
export const REVIEWS = {
  open: { definition: 'Nobody has judged it.', example: 'as it was read' },
  accepted: { definition: 'A person accepted it.', example: 'checked against the treaty series' },
  rejected: { definition: 'A person found that it is no agreement.', example: 'a football transfer' },
} as const satisfies Record<string, CodeEntry>
export type Review = keyof typeof REVIEWS

/** What an entry can be part of. */
export const LINK_KINDS = {
  package: { definition: 'Documents signed together.', example: 'the documents of the summit of May 2015' },
  frame: { definition: 'A frame agreement under which others are made.', example: 'the 2009 framework agreement' },
} as const satisfies Record<string, CodeEntry>
export type LinkKind = keyof typeof LINK_KINDS
