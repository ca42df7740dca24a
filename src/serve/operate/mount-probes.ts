import type { Hono } from 'hono'
import { ASK_FOR_TOKEN } from '../access/create-access.ts'
import { ProblemError } from '../problem/problem-error.ts'
import type { Service } from '../service.ts'
import type { Readiness } from './check-readiness.ts'
import type { Metrics } from './metrics.ts'

const NOT_KEPT = { 'Cache-Control': 'no-store' }

/** `/healthz`: the process lives. `/readyz`: it can answer. They tell nothing of the register, so whoever can reach the server may ask. */
export function mountProbes(app: Hono, check: () => Promise<Readiness>): void {
  app.get('/healthz', context => context.text('ok\n', 200, NOT_KEPT))
  app.get('/readyz', async context => {
    const { isReady, checks } = await check()
    return context.json({ ready: isReady, checks }, isReady ? 200 : 503, NOT_KEPT)
  })
}

/** `/metrics`, for this machine and for tokens that see everything: how much there is may be nobody else's business. */
export function mountMetrics(app: Hono, { access }: Pick<Service, 'access'>, metrics: Metrics): void {
  app.get('/metrics', async context => {
    const { name, scope } = await access.identify(context.req.raw.headers, 'GET')
    if (name !== null && scope !== 'all') throw new ProblemError('forbidden', { role: 'admin' }, ASK_FOR_TOKEN)
    return context.body(await metrics.text(), 200, { ...NOT_KEPT, 'Content-Type': metrics.type })
  })
}
