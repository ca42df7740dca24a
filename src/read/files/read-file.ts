import { createReadStream } from 'node:fs'
import { readFile as readBytes, stat } from 'node:fs/promises'
import { LARGEST, tooLarge } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { readText } from '../read-text.ts'
import { toDocument } from '../to-document.ts'
import { extensionOf, type Format, formatOf } from './article-formats.ts'
import type { FileItem } from './file-item.ts'
import { toReadError } from './list-files.ts'
import { parseInput } from './parse-input.ts'
import { readLines } from './read-lines.ts'
import { readPage } from './read-page.ts'

/** Reads the documents of one file; what cannot be read yields an item with the error. */
export async function* readFile(name: string): AsyncGenerator<FileItem> {
  const format = formatOf(name)
  if (format === null) {
    const extension = extensionOf(name) || 'without an ending'
    yield { name, error: new ReadError('unknown-format', { extension }, { file: name }) }
    return
  }
  try {
    if (format === 'ndjson') yield* readNdjson(createReadStream(name), name)
    else if ((await stat(name)).size > LARGEST) yield { name, error: tooLarge().at({ file: name }) }
    else yield readBytesAs(await readBytes(name), format, name)
  } catch (error) {
    yield { name, error: toReadError(error as NodeJS.ErrnoException, name) }
  }
}

/** Makes the one document that bytes of a format hold. */
export function readBytesAs(bytes: Uint8Array, format: Exclude<Format, 'ndjson'>, name: string): FileItem {
  return guard(name, () => {
    const text = readText(bytes, { html: format === 'html' })
    return format === 'json' ? readJson(text, 1, name, name) : { name, ...readPage(text, format) }
  })
}

/** Reads a stream of documents, one a line; blank lines are passed over. `name` is that of the file. */
export async function* readNdjson(stream: AsyncIterable<Uint8Array | string>, name: string): AsyncGenerator<FileItem> {
  let found = false
  for await (const item of readLines(stream)) {
    const place = `${name}:${item.line}`
    if ('error' in item) yield { name: place, error: item.error.at({ file: name }) }
    else if (item.text.trim() !== '')
      yield guard(name, () => readJson(item.text, item.line, place, name), place, item.line)
    else continue
    found = true
  }
  if (!found) yield { name, error: new ReadError('empty', {}, { file: name }) }
}

function readJson(json: string, line: number, place: string, file: string): FileItem {
  const parsed = parseInput(json, line)
  if (parsed instanceof ReadError) return { name: place, error: parsed.at({ file }) }
  const ref = parsed.ref === undefined ? {} : { ref: parsed.ref }
  const url = parsed.input.url ? { url: parsed.input.url } : {}
  return guard(file, () => ({ name: place, ...ref, document: toDocument(parsed.input), source: url }), place, line, ref)
}

/** Runs a reader; the error that it throws becomes an item that names file and line. */
function guard(file: string, read: () => FileItem, name = file, line?: number, ref: { ref?: string } = {}): FileItem {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return { name, ...ref, error: error.at({ file, ...(line === undefined ? {} : { line }) }) }
  }
}
