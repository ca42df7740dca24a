import type { MiddlewareHandler } from 'hono'
import { ProblemError } from '../problem/problem-error.ts'

const SCHEME_PATTERN = /^https?:\/\//

/** Refuses what pages of other sites send (CSRF): browsers say where a request comes from, programs do not. */
export const checkOrigin: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin')
  const host = context.req.header('host') ?? ''
  const isForeign = origin !== undefined && origin.replace(SCHEME_PATTERN, '') !== host
  const isCrossWrite = context.req.header('sec-fetch-site') === 'cross-site' && !SAFE.has(context.req.method)
  if (isForeign || isCrossWrite)
    throw new ProblemError('bad-origin', { origin: (origin ?? 'another site').slice(0, 100) })
  await next()
}

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD'])
