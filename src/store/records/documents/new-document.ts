import type { Reading, Source, Span } from '../../../model/index.ts'

/** Where a document came from, without saying again which document. */
export type NewSource = Omit<Source, 'documentId'>

/** A document that was read, with everything found in it. */
export type NewDocument = {
  readonly reading: Reading
  /** Parts of the text that belong to the page: kept, but not searched. */
  readonly chrome: readonly Span[]
  /** The telling words around findings, by their ids, for those that have too few of their own. */
  readonly contexts?: ReadonlyMap<string, string>
  /** At least one. */
  readonly sources: readonly NewSource[]
  /**
   * The collection that the sources belong to; a known source that everybody sees stays as it is. With null everybody sees them, those that were in a collection before
   * included; where nothing is said, these stay as they are.
   */
  readonly collection?: string | null
  /** Version of the extractor. */
  readonly extractor: string
  /** When it was added, ISO 8601. */
  readonly at: string
}
