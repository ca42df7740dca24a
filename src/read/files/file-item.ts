import type { Document } from '../../model/index.ts'
import type { ReadError } from '../read-error.ts'
import type { SourceFacts } from '../source-facts.ts'

/** A document, and what is known about where it came from. */
export type ReadItem = { readonly document: Document; readonly source: SourceFacts }

/** One document, or why there is none. `name` is the file, with the line where a file holds many; `ref` the id it was given. */
export type FileItem =
  | ({ readonly name: string; readonly ref?: string } & ReadItem)
  | { readonly name: string; readonly ref?: string; readonly error: ReadError }
