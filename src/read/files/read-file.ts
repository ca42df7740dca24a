import { createReadStream } from 'node:fs'
import { readFile as readWhole, stat } from 'node:fs/promises'
import { LARGEST, tooLarge } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { extensionOf, formatOf, isUntold } from './article-formats.ts'
import type { FileItem } from './file-item.ts'
import { toFault } from './guard.ts'
import { type OnSkip, toReadError } from './list-files.ts'
import { readBytes } from './read-bytes.ts'
import { readMailFile } from './read-mail-file.ts'
import { readNdjson } from './read-ndjson.ts'
import { readStream } from './read-stream.ts'

/** Reads the documents of one file; what cannot be read yields an item with the error. */
export async function* readFile(name: string, onSkip?: OnSkip): AsyncGenerator<FileItem> {
  try {
    yield* readAs(name, onSkip)
  } catch (error) {
    const isOfSystem = error instanceof Error && 'code' in error && 'syscall' in error
    yield {
      name,
      error: isOfSystem ? toReadError(error as NodeJS.ErrnoException, name) : toFault(error, { file: name }),
    }
  }
}

async function* readAs(name: string, onSkip?: OnSkip): AsyncGenerator<FileItem> {
  const format = formatOf(name)
  const found = await stat(name)
  if (format === 'ndjson') yield* readNdjson(createReadStream(name), name)
  // What is named .json may hold a document a line; a pipe, such as that of `<(curl …)`, has neither ending nor size.
  else if (format === 'json') yield* readStream(createReadStream(name), name, { format, onSkip })
  else if (!found.isFile() || (format === null && isUntold(name)))
    yield* readStream(createReadStream(name), name, { onSkip })
  else if (format === null) {
    yield { name, error: new ReadError('unknown-format', { extension: extensionOf(name) }, { file: name }) }
  } else if (found.size > LARGEST) yield { name, error: tooLarge().at({ file: name }) }
  else if (format === 'eml') yield* readMailFile(await readWhole(name), name, onSkip)
  else yield await readBytes(await readWhole(name), format, name)
}
