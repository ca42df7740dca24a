/** The shapes that REST answers with are those of the register; pages take them from here. */
export type {
  Agreement,
  Amount,
  Assessment,
  Chosen,
  Conflict,
  Decision,
  Entry,
  Event,
  Evidence,
  Membership,
  Package,
  Party,
  Question,
  Source,
  Span,
  Statement,
  Term,
} from '../../../src/model/index.ts'
export type { Asked, Past, ShownDocument, ShownEntry, Stats, WrittenFilter } from '../../../src/register/index.ts'
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
