import type { Context } from 'hono'
import { streamText } from '../route/stream-text.ts'
import type { Job } from './job.ts'

/** So often something is sent where nothing happens, so that nothing in between takes the connection for dead. */
const PATIENCE = 15_000
const RETRY = 2_000

/**
 * Tells what happens in a job as server-sent events, after the one that the client had last (`Last-Event-ID`), until the job is over or the client leaves.
 */
export function streamEvents(context: Context, job: Job): Response {
  const last = Number(context.req.header('last-event-id') ?? 0)
  context.header('Content-Type', 'text/event-stream')
  context.header('Cache-Control', 'no-store')
  context.header('X-Accel-Buffering', 'no')
  return streamText(context, toParts(job, Number.isSafeInteger(last) ? last : 0), 1)
}

async function* toParts(job: Job, last: number): AsyncGenerator<string> {
  yield `retry: ${RETRY}\n\n`
  for await (const event of job.eventsAfter(last, PATIENCE)) {
    yield event === null
      ? ': nothing new\n\n'
      : `id: ${event.number}\nevent: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`
  }
}
