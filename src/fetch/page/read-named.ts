import { type FileItem, type ReadFilesOptions, readFiles } from '../../read/index.ts'
import { type ClientOptions, createClient } from '../client/create-client.ts'
import type { FetchDocumentOptions } from './fetch-document.ts'
import { fetchItem, isWebAddress, type WebItem } from './fetch-item.ts'

export type ReadNamedOptions = ReadFilesOptions & FetchDocumentOptions & { readonly web?: ClientOptions }

/**
 * Reads what was named in the order in which it was: files, folders, patterns, `-` for standard input, and addresses of the web. What cannot be had or read
 * yields an item with the error, and the run goes on.
 */
export async function* readNamed(
  names: readonly string[],
  options: ReadNamedOptions = {},
): AsyncGenerator<FileItem | WebItem> {
  const { web, signal } = options
  const client = createClient(web)
  try {
    for (let at = 0; at < names.length && !signal?.aborted; ) {
      if (isWebAddress(names[at]!)) {
        yield await fetchItem(client, names[at++]!, options)
        continue
      }
      // Files side by side are read together: one that comes up twice is read once.
      const next = names.findIndex((name, index) => index > at && isWebAddress(name))
      const end = next < 0 ? names.length : next
      yield* readFiles(names.slice(at, end), options)
      at = end
    }
  } finally {
    client.close()
  }
}
