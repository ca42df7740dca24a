import type {
  AmountPart,
  Choice,
  EventKind,
  Form,
  Instrument,
  PartyType,
  PublishedBasis,
  Qualifier,
  QuestionReason,
  Relation,
  Review,
  Role,
  Sector,
  SourceRank,
  SourceState,
  StatementMode,
  Status,
  TermKind,
} from '../../../src/model/index.ts'
import type { SectorGroup } from '../codes/sector-groups.ts'
import type { DrawnStatus } from '../codes/status-tones.ts'
import type { MessageKey } from './messages.ts'

/** Code lists whose codes have a name in the files of messages, as `kind.code`. */
export type Codes = {
  readonly basis: PublishedBasis
  readonly choice: Choice
  readonly event: EventKind
  readonly form: Form
  readonly group: SectorGroup
  readonly instrument: Instrument
  readonly mode: StatementMode
  readonly part: AmountPart
  readonly partyType: PartyType
  readonly qualifier: Qualifier
  readonly question: QuestionReason
  readonly rank: SourceRank
  readonly relation: Relation
  readonly review: Review
  readonly role: Role
  readonly sector: Sector
  readonly sourceState: SourceState
  readonly status: Status | DrawnStatus
  readonly term: TermKind
}
export type CodeKind = keyof Codes

/** Every code of every list; a name that is missing from the messages does not compile. */
type CodeKey = { readonly [Kind in CodeKind]: `${Kind}.${Codes[Kind]}` }[CodeKind]

/** The key of the message that names a code. */
export const codeKey = <Kind extends CodeKind>(kind: Kind, code: Codes[Kind]): MessageKey =>
  `${kind}.${code}` as CodeKey satisfies MessageKey
