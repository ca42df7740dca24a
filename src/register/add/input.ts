import type { Document } from '../../model/index.ts'
import type { SourceFacts } from '../../read/index.ts'

/**
 * Something to be added: a document, a line of JSON that holds a reading of one, or why there is neither. `name` is the file, with the line where
 * a file holds many.
 */
export type Input =
  | { readonly name: string; readonly ref?: string; readonly document: Document; readonly source: SourceFacts }
  | { readonly name: string; readonly line: string }
  | { readonly name: string; readonly problem: Problem }

/** Why something could not be read. */
export type Problem = {
  /** File or address, without the line. */
  readonly place: string
  readonly line?: number
  readonly code: string
  /** What is wrong and what to do; where is told beside it. */
  readonly message: string
}
