import type { RouteConfig } from '@hono/zod-openapi'
import { z } from 'zod'
import { PROBLEM_TYPE, problemSchema } from '../problem/problem.ts'
import { BASE } from './base.ts'
import { FORM_TYPE } from './read-sent.ts'
import type { Route } from './route.ts'

const json = (schema: z.ZodType) => ({ 'application/json': { schema } })
const KEY_HEADER = z.object({
  'idempotency-key': z
    .string()
    .optional()
    .describe('Sent again with the same key, within a day, it is not done again.'),
})

/** A route as OpenAPI describes it. */
export function describeRoute({
  method,
  path,
  tag,
  summary,
  description,
  role,
  params,
  query,
  body,
  files,
  responses,
}: Route): RouteConfig {
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
      ...(body
        ? { body: { required: true, content: { ...json(body), ...(files ? { [FORM_TYPE]: { schema: files } } : {}) } } }
        : {}),
      ...(method === 'get' ? {} : { headers: KEY_HEADER }),
    },
    responses: { ...responses, default: { description: 'A problem, in one shape.', content: problem } },
  } as RouteConfig
}
