import { LARGEST, tooLarge } from '../limits.ts'
import type { Format } from './article-formats.ts'
import type { FileItem } from './file-item.ts'
import { readBytesAs, readNdjson } from './read-file.ts'

const NAME = '-'
const LF = 0x0a

/**
 * Reads documents from a stream without a name: NDJSON where its first line is a JSON object, else one document, in JSON, HTML,
 * Markdown with front matter, or plain text, by how it begins.
 */
export async function* readStdin(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<FileItem> {
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
  await gather(bytes => bytes.indexOf(LF) >= 0)
  if (isNdjson(firstLine(head), size > LARGEST)) {
    const rest: AsyncIterable<Uint8Array | string> = { [Symbol.asyncIterator]: () => iterator }
    yield* readNdjson(chain(head, rest), NAME)
    return
  }
  await gather(() => false)
  if (size > LARGEST) {
    yield { name: NAME, error: tooLarge().at({ file: NAME }) }
    return
  }
  const bytes = Buffer.concat(head)
  yield readBytesAs(bytes, guessFormat(bytes), NAME)
}

async function* chain(head: readonly Uint8Array[], rest: AsyncIterable<Uint8Array | string>) {
  yield* head
  yield* rest
}

/** The first line of a stream as far as it was read. */
function firstLine(head: readonly Uint8Array[]): string {
  const text = Buffer.concat(head)
    .toString()
    .replace(/^\uFEFF/, '')
    .trimStart()
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end)
}

/** An object on the first line, or what is meant to be one: a line `{` by itself begins a JSON text of many lines. */
const isNdjson = (line: string, isCut: boolean) => line.startsWith('{') && (isCut || line.trim().endsWith('}'))

function guessFormat(bytes: Uint8Array): Exclude<Format, 'ndjson'> {
  const head = Buffer.from(bytes.subarray(0, 1000))
    .toString()
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (head.startsWith('{')) return 'json'
  if (/^<(?:!doctype|html|\?xml|head|body|article|!--|div|p)\b/i.test(head) || head.startsWith('<!--')) return 'html'
  return /^---\r?\n/.test(head) ? 'markdown' : 'text'
}
