import { ReadError } from '../read-error.ts'
import type { FileItem } from './file-item.ts'
import { guard } from './guard.ts'
import { readJson } from './read-json.ts'
import { readLines } from './read-lines.ts'

/** Reads a stream of documents, one a line; blank lines are passed over. `name` is that of the file. */
export async function* readNdjson(stream: AsyncIterable<Uint8Array | string>, name: string): AsyncGenerator<FileItem> {
  let found = false
  for await (const item of readLines(stream)) {
    const place = { file: name, line: item.line }
    const itemName = `${name}:${item.line}`
    if ('error' in item) yield { name: itemName, error: item.error.at(place) }
    else if (item.text.trim() === '') continue
    else yield guard(itemName, place, () => readJson(item.text, itemName, place))
    found = true
  }
  if (!found) yield { name, error: new ReadError('empty', {}, { file: name }) }
}
