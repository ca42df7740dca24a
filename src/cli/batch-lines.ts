import { type LineItem, ReadError, readLines } from '../read/index.ts'

/** A line as it goes to a worker: errors are spelled out, since the class does not survive the way. */
export type BatchLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly code: string; readonly message: string }

/** A batch is handed on when it has this many characters. */
const ENOUGH = 32_768

/**
 * Splits a stream into lines and hands them on in batches, waiting for each to be taken. A batch is handed on when it is large
 * enough, and when the stream has no more at the moment: somebody may be waiting for the answer before they write on.
 */
export async function batchLines(
  stream: AsyncIterable<Uint8Array>,
  take: (batch: readonly BatchLine[], weight: number) => Promise<void>,
): Promise<void> {
  let batch: BatchLine[] = []
  let weight = 0
  const flush = async () => {
    if (batch.length === 0) return
    const [full, its] = [batch, weight]
    batch = []
    weight = 0
    await take(full, its)
  }
  /** Is asked for the next chunk when the lines of the last one have all been gathered. */
  async function* chunks() {
    for await (const chunk of stream) {
      yield chunk
      await flush()
    }
  }
  for await (const item of readLines(chunks())) {
    batch.push(toBatchLine(item))
    weight += 'text' in item ? item.text.length : 0
    if (weight >= ENOUGH) await flush()
  }
  await flush()
}

function toBatchLine(item: LineItem): BatchLine {
  if ('text' in item) return item
  return { line: item.line, code: item.error.code, message: toMessage(item.error) }
}

/** What is wrong, without the place, which a line of output has beside it. */
export const toMessage = ({ code, data }: ReadError): string => new ReadError(code, data).message
