import type { Evidenced, Span, Status } from '../../model/index.ts'
import type { Kind } from './kinds.ts'

/** A field of a record as the page shows it. */
export type Field = {
  readonly label: string
  readonly value: string
  /** In small print below the value: the role of a party, the figure in full. */
  readonly note?: string
  /** The state whose sign stands before the value. */
  readonly status?: Status
  /** The entry that the value names. */
  readonly to?: string
  readonly kind: Kind
  readonly evidence: Evidence
  /** Whether the value is the source's own words, to be shown as a quotation. */
  readonly isQuotation?: true
  /** Whether its words are marked in the text from the start; else only once the field is chosen. */
  readonly isMarked: boolean
}

export type Evidence = Omit<Evidenced<unknown>, 'value'>

export type EntryKind = Extract<Kind, 'agreement' | 'statement' | 'event' | 'membership' | 'assessment'>

/** One record of a reading, made ready for the page: a note beside the text and a ledger of its fields. */
export type Entry = {
  /** Its address on the page: `a1` is the first agreement. */
  readonly id: string
  readonly kind: EntryKind
  readonly title: string
  /** What the title leaves out, in a few words. */
  readonly summary: string
  readonly status?: Status
  readonly spans: readonly Span[]
  /** Whether the record's own spans are marked, beside those of its fields. */
  readonly isMarked: boolean
  readonly fields: readonly Field[]
  /** Names of what the text does not state. */
  readonly absent: readonly string[]
  readonly foot: string
}

/** Where the first words of an entry stand: the line that its note stands beside. */
export const startOf = ({ spans }: Entry): number =>
  spans.reduce((least, { start }) => Math.min(least, start), Infinity)

/** Longer words that something was only inferred from are context: marking them all would colour whole paragraphs. */
const LONGEST_INFERRED = 60

/** Whether words that carry a field are marked from the start; all the words of the record that it was only inferred from tell no place. */
export const isMarkable = ({ inferred }: Evidence, { start, end }: Span, ofRecord: readonly Span[]): boolean =>
  inferred === undefined ||
  (end - start <= LONGEST_INFERRED && !ofRecord.some(own => own.start === start && own.end === end))
