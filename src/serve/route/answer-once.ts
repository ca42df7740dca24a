import { hash } from 'node:crypto'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Viewer } from '../access/viewer.ts'
import { ProblemError } from '../problem/problem-error.ts'
import type { Service } from '../service.ts'

const KEY_PATTERN = /^"?(?<key>[\x21\x23-\x7e]{1,200})"?$/

/**
 * Does a write that bears an idempotency key once: sent again, it gets the answer that it got before. What was refused is not kept, since nothing was done.
 *
 * @throws ProblemError `bad-key`; RegisterError `other-request`, `key-open`
 */
export async function answerOnce(
  context: Context,
  { register }: Service,
  { name }: Viewer,
  bytes: Uint8Array,
  work: () => Promise<Response>,
): Promise<Response> {
  const given = context.req.header('idempotency-key')
  if (given === undefined || name === null) return work()
  const key = KEY_PATTERN.exec(given)?.groups?.key
  if (key === undefined) throw new ProblemError('bad-key')
  const { method, url } = context.req
  const request = `${method} ${url} ${hash('sha256', bytes)}`
  let made: Response | undefined
  const kept = await register.access.once({ by: name, key, request }, async () => {
    made = await work()
    return { status: made.status, body: await made.clone().text() }
  })
  if (made) return made
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'Idempotency-Replayed': 'true' }
  return kept.status === 204
    ? context.body(null, 204)
    : context.body(kept.body, kept.status as ContentfulStatusCode, headers)
}
