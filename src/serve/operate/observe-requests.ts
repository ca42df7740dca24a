import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

/** What a request leaves behind for the log. */
export type Observed = { readonly requestId: string; readonly token: string | null }

declare module 'hono' {
  interface ContextVariableMap extends Partial<Observed> {}
}

const ID_PATTERN = /^[\w-]{8,64}$/
/** What no route has taken is none of those of a pattern. */
const NONE = 'none'
const QUIET: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics'])

/** Counts, times and logs each request, and gives it an id: that of the proxy before it where that is one. */
export function observeRequests(log: Log, metrics: Metrics): MiddlewareHandler {
  return async (context, next) => {
    const started = performance.now()
    const given = context.req.header('x-request-id')
    const request = given !== undefined && ID_PATTERN.test(given) ? given : randomUUID()
    context.set('requestId', request)
    context.header('X-Request-Id', request)
    await next()
    const ms = performance.now() - started
    const { method } = context.req
    const { status } = context.res
    const pattern = routePath(context)
    const route = pattern.endsWith('*') ? NONE : pattern
    metrics.requests.inc({ route, method: KNOWN_METHODS.has(method) ? method : NONE, status })
    metrics.requestSeconds.observe({ route }, ms / 1_000)
    const told = { request, method, route, status, ms: Math.round(ms * 100) / 100, token: context.get('token') ?? null }
    if (QUIET.has(route)) log.debug(told, 'request')
    else if (status >= 500) log.warn(told, 'request')
    else log.info(told, 'request')
  }
}

/** A client may send any word as a method. */
const KNOWN_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
