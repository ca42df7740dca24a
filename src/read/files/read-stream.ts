import { LARGEST, tooLarge } from '../limits.ts'
import type { Format } from './article-formats.ts'
import type { FileItem } from './file-item.ts'
import { guessFormat } from './guess-format.ts'
import type { OnSkip } from './list-files.ts'
import { readBytes } from './read-bytes.ts'
import { readMailFile } from './read-mail-file.ts'
import { readNdjson } from './read-ndjson.ts'

const LF = 0x0a

export type ReadStreamOptions = {
  /** What it is where it is one document; by its beginning if not given. */
  readonly format?: Exclude<Format, 'ndjson'>
  /** Told of attachments of a mail that are left out. */
  readonly onSkip?: OnSkip | undefined
}

/**
 * Reads documents from a stream whose content nothing tells for certain: NDJSON where its first line is a JSON object, else one
 * document. No more is kept of it than one document may have.
 */
export async function* readStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  { format, onSkip }: ReadStreamOptions = {},
): AsyncGenerator<FileItem> {
  const iterator = stream[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let size = 0
  let isDone = false
  /** Reads on until `isEnough` or more than one document may have. */
  const gather = async (isEnough: (bytes: Uint8Array) => boolean) => {
    while (!isDone && size <= LARGEST) {
      const next = await iterator.next()
      if (next.done) {
        isDone = true
        return
      }
      const bytes = typeof next.value === 'string' ? Buffer.from(next.value) : next.value
      head.push(bytes)
      size += bytes.length
      if (isEnough(bytes)) return
    }
  }
  const isJson = format === 'json'
  await gather(bytes => !isJson && bytes.indexOf(LF) >= 0)
  if (isJson ? isNdjson(head, false) && hasMore(head) : isNdjson(head, size > LARGEST)) {
    const rest: AsyncIterable<Uint8Array | string> = { [Symbol.asyncIterator]: () => iterator }
    yield* readNdjson(chain(head, rest), name)
    return
  }
  await gather(() => false)
  if (size > LARGEST) {
    await iterator.return?.()
    yield { name, error: tooLarge().at({ file: name }) }
    return
  }
  const bytes = Buffer.concat(head)
  const found = format ?? guessFormat(bytes)
  if (found === 'eml') yield* readMailFile(bytes, name, onSkip)
  else yield await readBytes(bytes, found, name)
}

async function* chain(head: readonly Uint8Array[], rest: AsyncIterable<Uint8Array | string>) {
  yield* head
  yield* rest
}

/** An object on the first line, or what is meant to be one: a line `{` by itself begins a JSON text of many lines. */
function isNdjson(head: readonly Uint8Array[], isCut: boolean): boolean {
  const [line = ''] = toText(head).trimStart().split('\n', 1)
  return line.startsWith('{') && (isCut || line.trimEnd().endsWith('}'))
}

/** Whether anything stands below the first line. */
const hasMore = (head: readonly Uint8Array[]) => /\n\s{0,20}\S/.test(toText(head).trimStart())

/** What was read so far, in UTF-16 where its mark says so. */
function toText(head: readonly Uint8Array[]): string {
  const bytes = Buffer.concat(head)
  return bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '')
}
