import type { Context } from 'hono'

const ENOUGH = 64 * 1024

/**
 * Answers with parts of a text as the client takes them; no more is made when it has left.
 *
 * @param enough how long a text is worth to be handed over
 */
export function streamText(context: Context, parts: AsyncIterable<string>, enough = ENOUGH): Response {
  const iterator = parts[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: async controller => {
        let text = ''
        while (text.length < enough) {
          const { done, value } = await iterator.next()
          if (done) {
            if (text !== '') controller.enqueue(encoder.encode(text))
            return controller.close()
          }
          text += value
        }
        controller.enqueue(encoder.encode(text))
      },
      cancel: async () => {
        await iterator.return?.()
      },
    },
    { highWaterMark: 1 },
  )
  return context.body(stream)
}
