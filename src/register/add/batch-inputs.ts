import type { Input } from './input.ts'

/** A batch is handed on when it has this many characters or inputs, or when nothing has come for so many milliseconds. */
const ENOUGH_CHARACTERS = 131_072
const ENOUGH_INPUTS = 48
const PATIENCE = 50

/** Gathers inputs into batches, and hands on what there is where nothing more comes for a moment: somebody may wait for the outcome. */
export async function* batchInputs(
  inputs: AsyncIterable<Input>,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Input[]> {
  const iterator = inputs[Symbol.asyncIterator]()
  let batch: Input[] = []
  let weight = 0
  let next = iterator.next()
  try {
    while (!signal?.aborted) {
      const item = batch.length === 0 ? await next : await soon(next)
      if (item?.done) break
      if (item !== null) {
        batch.push(item.value)
        weight += weightOf(item.value)
        next = iterator.next()
      }
      if (item !== null && weight < ENOUGH_CHARACTERS && batch.length < ENOUGH_INPUTS) continue
      yield batch
      batch = []
      weight = 0
    }
    if (batch.length > 0) yield batch
  } finally {
    next.catch(() => {})
    void iterator.return?.()
  }
}

function weightOf(input: Input): number {
  if ('line' in input) return input.line.length
  return 'document' in input ? input.document.text.length : 0
}

/** What a promise gives, or null where it takes too long. */
async function soon<T>(promise: Promise<T>): Promise<T | null> {
  const late = Promise.withResolvers<null>()
  const timer = setTimeout(() => late.resolve(null), PATIENCE)
  try {
    return await Promise.race([promise, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
