import { ReadError } from '../../read/index.ts'
import type { Client } from '../client/create-client.ts'
import { FetchError } from '../fetch-error.ts'
import { type FetchDocumentOptions, type FetchedDocument, fetchDocument } from './fetch-document.ts'

/** A page that was fetched and read, or why it could not be. `name` is the address as it was given. */
export type WebItem =
  | ({ readonly name: string } & FetchedDocument)
  | { readonly name: string; readonly error: FetchError | ReadError }

/** Whether something that was named is an address of the web, not a file. */
export const isWebAddress = (name: string): boolean => /^https?:/i.test(name)

/** Fetches one page; what is wrong with it becomes the item, so that a run goes on. */
export async function fetchItem(client: Client, name: string, options: FetchDocumentOptions = {}): Promise<WebItem> {
  try {
    return { name, ...(await fetchDocument(client, name, options)) }
  } catch (error) {
    if (error instanceof FetchError || error instanceof ReadError) return { name, error }
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return { name, error: new ReadError('reader-failed', { reason }, {}, error) }
  }
}
