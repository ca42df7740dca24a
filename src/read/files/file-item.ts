import type { Document } from '../../model/index.ts'
import type { ReadError } from '../read-error.ts'

/** What is known about where a document came from and does not stand in it. */
export type SourceFacts = { readonly url?: string; readonly publisherType?: string; readonly country?: string }
/** One document, or why there is none. `name` is the file, with the line where a file holds many; `ref` the id it was given. */
export type FileItem =
  | { readonly name: string; readonly ref?: string; readonly document: Document; readonly source: SourceFacts }
  | { readonly name: string; readonly ref?: string; readonly error: ReadError }
