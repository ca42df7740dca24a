/** The shapes that REST answers with are those of the register; pages take them from here. */
export type {
  Agreement as FoundAgreement,
  Amount,
  Chosen,
  Conflict,
  Decision,
  Entry,
  Event,
  Evidence,
  Evidenced,
  PageStart,
  Party,
  Question,
  ScorePart,
  Span,
  Statement,
  Term,
} from '../../../src/model/index.ts'
export type { Asked, Draft, Past, ShownDocument, ShownEntry, Stats } from '../../../src/register/index.ts'
export type {
  DocumentHit,
  EntryOrder,
  EntryRow,
  FacetCount,
  Facets,
  Found,
  KeyKind,
  Page,
  PartyCount,
} from '../../../src/store/index.ts'
