import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { z } from 'zod'
import { ASK_FOR_TOKEN } from '../access/create-access.ts'
import { ANYBODY, mayAct } from '../access/viewer.ts'
import { PROBLEM_TYPE, problemSchema } from '../problem/problem.ts'
import { ProblemError } from '../problem/problem-error.ts'
import type { Service } from '../service.ts'
import { parseGiven, toQuery } from './parse-given.ts'
import { readJson } from './read-json.ts'
import type { Asked, Route } from './route.ts'

/** Where the routes are. */
export const BASE = '/api/v1'

const PLACEHOLDER_PATTERN = /\{(\w+)\}/g
/** As Hono writes it. */
export const toPattern = (path: string): string => `${BASE}${path.replaceAll(PLACEHOLDER_PATTERN, ':$1')}`

/** Puts a route into the app and into its description. */
export function mountRoute(app: OpenAPIHono, route: Route, service: Service): void {
  app.openAPIRegistry.registerPath(describeRoute(route))
  app.on(route.method.toUpperCase(), toPattern(route.path), context => answer(context, route, service))
}

async function answer(context: Context, route: Route, service: Service): Promise<Response> {
  const { raw } = context.req
  const viewer = route.isOpen ? ANYBODY : await service.access.identify(raw.headers, raw.method)
  if (!mayAct(viewer, route.role))
    throw new ProblemError(viewer.name === null ? 'no-token' : 'forbidden', { role: route.role }, ASK_FOR_TOKEN)
  const search = new URL(raw.url).searchParams
  const asked: Asked<unknown, unknown, unknown> = {
    params: route.params && parseGiven(route.params, 'path', context.req.param()),
    query: parseGiven(route.query ?? NO_QUERY, 'query', toQuery(search)),
    body: route.body && parseGiven(route.body, 'body', await readJson(context.req.raw)),
    viewer,
    ask: service.askAs(viewer),
    service,
    context,
  }
  return route.run(asked as never)
}

const NO_QUERY = z.strictObject({})

function describeRoute({ method, path, tag, summary, description, role, params, query, body, responses }: Route) {
  const problem = { [PROBLEM_TYPE]: { schema: problemSchema } }
  return {
    method,
    path: `${BASE}${path}`,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    ...(role === 'reader' ? {} : { security: [{ token: [] }] }),
    request: {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(body ? { body: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    },
    responses: { ...responses, default: { description: 'A problem, in one shape.', content: problem } },
  } as RouteConfig
}
