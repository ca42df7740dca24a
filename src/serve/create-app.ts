import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { mountDocs } from './docs/mount-docs.ts'
import { checkHost } from './guard/check-host.ts'
import { checkOrigin } from './guard/check-origin.ts'
import { limitRate } from './guard/limit-rate.ts'
import { securityHeaders } from './guard/security-headers.ts'
import { createReadiness } from './operate/check-readiness.ts'
import { mountMetrics, mountProbes } from './operate/mount-probes.ts'
import { observeRequests } from './operate/observe-requests.ts'
import type { Operation } from './operate/operation.ts'
import type { Problem } from './problem/problem.ts'
import { ProblemError } from './problem/problem-error.ts'
import { toProblem } from './problem/to-problem.ts'
import { BASE } from './route/base.ts'
import { mountRoute, toPattern } from './route/mount-route.ts'
import { replyProblem } from './route/reply.ts'
import { ROUTES } from './routes/index.ts'
import type { Service } from './service.ts'
import type { WebFiles } from './web/list-files.ts'
import { serveFiles } from './web/serve-files.ts'

export type AppOptions = {
  /** Names under which the server is reached, beside those of loopback. */
  readonly names?: readonly string[]
  /** The web app, served at `/`. */
  readonly files?: WebFiles | undefined
  /** Requests a second that one client may send for long, ten times as many at once; without it as many as it likes. */
  readonly rate?: number | undefined
  /** Logs, metrics and probes; without it there are none. */
  readonly operation?: Operation
}

const BURST = 10

/** The service as a function from requests to answers, without a server around it. */
export function createApp(service: Service, { names = [], rate, files, operation }: AppOptions = {}): Hono {
  const app = new Hono()
  // First of all, so that whatever refuses later has them too.
  app.use(securityHeaders)
  if (operation) mountOperation(app, service, operation)
  app.use(checkHost(names), checkOrigin)
  if (operation) mountMetrics(app, service, operation.metrics)
  if (rate) app.use(limitRate({ perSecond: rate, burst: rate * BURST }))
  for (const route of ROUTES) mountRoute(app, route, service)
  refuseMethods(app)
  mountDocs(app)
  if (files) app.get('*', serveFiles(files))
  else app.get('/', context => context.redirect(`${BASE}/docs`))
  app.notFound(({ req }) => {
    throw new ProblemError('no-route', { path: req.path.slice(0, 200) })
  })
  app.onError((error, context) => {
    const problem = toProblem(error)
    if (problem)
      return replyProblem(context, problem, error instanceof ProblemError ? error.headers : retryAfter(problem))
    const reference = context.get('requestId') ?? randomUUID()
    service.onFault(error, reference)
    return replyProblem(context, new ProblemError('fault', { reference }).problem)
  })
  return app
}

/** What is too much at the moment says when it may be less. */
const retryAfter = ({ code, seconds }: Problem): Readonly<Record<string, string>> =>
  code === 'busy' ? { 'Retry-After': String(seconds) } : {}

/** Probes ask by whatever name leads here, and as often as they like. */
function mountOperation(app: Hono, service: Service, { log, metrics, readers, stopping }: Operation): void {
  app.use(observeRequests(log, metrics))
  mountProbes(app, createReadiness({ store: service.register.store, readers, stopping }))
}

/** What no route of an address takes is told together with what there is. */
function refuseMethods(app: Hono): void {
  for (const [path, routes] of Map.groupBy(ROUTES, route => route.path)) {
    const allowed = routes.map(route => (route.method === 'get' ? 'GET, HEAD' : route.method.toUpperCase())).join(', ')
    app.all(toPattern(path), ({ req }) => {
      throw new ProblemError('no-method', { method: req.method, allowed }, { Allow: allowed })
    })
  }
}
