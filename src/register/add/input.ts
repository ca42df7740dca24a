import type { Document, SourcedReading } from '../../model/index.ts'
import type { SourceFacts } from '../../read/index.ts'

/** Something to be added: a document, a reading of one, or why there is none. `name` is the file, with the line where a file holds many. */
export type Input =
  | { readonly name: string; readonly ref?: string; readonly document: Document; readonly source: SourceFacts }
  | { readonly name: string; readonly reading: SourcedReading }
  | { readonly name: string; readonly problem: Problem }

/** Why something could not be read. */
export type Problem = {
  /** File or address, without the line. */
  readonly place: string
  readonly line?: number
  readonly code: string
  /** What is wrong and what to do, with the place in front. */
  readonly message: string
}
