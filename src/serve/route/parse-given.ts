import type { z } from 'zod'
import { ProblemError } from '../problem/problem-error.ts'

/**
 * Checks what came in a part of a request.
 *
 * @throws ProblemError `invalid` with what is wrong and where
 */
export function parseGiven<S extends z.ZodType>(
  schema: S,
  part: 'path' | 'query' | 'body',
  value: unknown,
): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.slice(0, MOST_TOLD).map(issue => ({
    part,
    path: issue.path.map(String).join('.').slice(0, LONGEST),
    message: issue.message.slice(0, LONGEST),
  }))
  const errors = issues.map(({ path, message }) => `${[part, path].filter(Boolean).join(' ')}: ${message}.`)
  throw new ProblemError('invalid', { errors, issues })
}

const MOST_TOLD = 10
const LONGEST = 200

/** What stands behind the `?`: a text for what is given once, a list for what is given several times. */
export function toQuery(search: URLSearchParams): Readonly<Record<string, string | readonly string[]>> {
  const query = new Map<string, string | readonly string[]>()
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name)
    query.set(name, values.length === 1 ? values[0]! : values)
  }
  return Object.fromEntries(query)
}
