import { ReadError } from '../read-error.ts'
import { extensionOf, formatOf, isUntold } from './article-formats.ts'
import type { FileItem } from './file-item.ts'
import { readBytes } from './read-bytes.ts'
import { readMailFile } from './read-mail-file.ts'
import { readNdjson } from './read-ndjson.ts'
import { readStream } from './read-stream.ts'

/** Reads the documents of a file that is at hand, as `readFiles` reads one that is named; what cannot be read yields an item with the error. */
export async function* readContent(bytes: Uint8Array, name: string): AsyncGenerator<FileItem> {
  const format = formatOf(name)
  if (format === 'ndjson') yield* readNdjson(once(bytes), name)
  else if (format === 'json') yield* readStream(once(bytes), name, { format })
  else if (format === 'eml') yield* readMailFile(bytes, name)
  else if (format !== null) yield await readBytes(bytes, format, name)
  else if (isUntold(name)) yield* readStream(once(bytes), name)
  else yield { name, error: new ReadError('unknown-format', { extension: extensionOf(name) }, { file: name }) }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
