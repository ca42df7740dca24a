import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { ASK_FOR_TOKEN } from '../access/create-access.ts'
import { ANYBODY, mayAct } from '../access/viewer.ts'
import { ProblemError } from '../problem/problem-error.ts'
import type { Service } from '../service.ts'
import { answerOnce } from './answer-once.ts'
import { BASE } from './base.ts'
import { parseGiven, toQuery } from './parse-given.ts'
import { readBody } from './read-body.ts'
import { readSent } from './read-sent.ts'
import type { Asked, Route } from './route.ts'

const PLACEHOLDER_PATTERN = /\{(\w+)\}/g
/** As Hono writes it. */
export const toPattern = (path: string): string => `${BASE}${path.replaceAll(PLACEHOLDER_PATTERN, ':$1')}`

/** Puts a route into the app. */
export function mountRoute(app: Hono, route: Route, service: Service): void {
  app.on(route.method.toUpperCase(), toPattern(route.path), context => answer(context, route, service))
}

async function answer(context: Context, route: Route, service: Service): Promise<Response> {
  const { raw } = context.req
  const viewer = route.isOpen ? ANYBODY : await service.access.identify(raw.headers, raw.method)
  context.set('token', viewer.name)
  if (!mayAct(viewer, route.role))
    throw new ProblemError(viewer.name === null ? 'no-token' : 'forbidden', { role: route.role }, ASK_FOR_TOKEN)
  const register = route.isOpen ? service.register : await service.register.as(viewer.scope)
  const search = new URL(raw.url).searchParams
  const asked: Asked<unknown, unknown, unknown> = {
    params: route.params && parseGiven(route.params, 'path', context.req.param()),
    query: parseGiven(route.query ?? NO_QUERY, 'query', toQuery(search)),
    body: undefined,
    viewer,
    register,
    ask: service.askOf(register, route.method === 'get' ? () => !raw.signal.aborted : undefined),
    service,
    context,
  }
  if (route.method === 'get') return route.run(asked as never)
  const bytes = await readBody(raw)
  const sent = { ...asked, ...(await readParts(route, bytes, context.req.header('content-type'))) }
  if (route.isSecret) return route.run(sent as never)
  return answerOnce(context, service, viewer, bytes, () => route.run(sent as never))
}

/** What a write was sent with. */
async function readParts({ body, files }: Route, bytes: Uint8Array, type: string | undefined) {
  if (!body) return {}
  const sent = await readSent(bytes, type, files !== undefined)
  return 'json' in sent ? { body: parseGiven(body, 'body', sent.json) } : { form: sent.form }
}

const NO_QUERY = z.strictObject({})
