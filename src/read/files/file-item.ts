import type { Document } from '../../model/index.ts'
import type { ReadError } from '../read-error.ts'
import type { SourceFacts } from '../source-facts.ts'

/** One document, or why there is none. `name` is the file, with the line where a file holds many; `ref` the id it was given. */
export type FileItem =
  | { readonly name: string; readonly ref?: string; readonly document: Document; readonly source: SourceFacts }
  | { readonly name: string; readonly ref?: string; readonly error: ReadError }
