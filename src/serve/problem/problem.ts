import { z } from 'zod'
import type { Of } from '../../model/index.ts'

/** A problem as programs are told of it (RFC 9457): beside what the standard has, a code and what it is about. */
export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    code: z.string(),
  })
  .meta({ id: 'ProblemDetails' })
export type Problem = Of<typeof problemSchema>

export const PROBLEM_TYPE = 'application/problem+json'

/** Puts a problem together. Data never stands over what the standard has. */
export const makeProblem = (
  status: number,
  code: string,
  title: string,
  detail: string,
  data: Readonly<Record<string, unknown>> = {},
): Problem => ({ ...data, type: `/api/v1/docs#problem-${code}`, title, status, detail, code })
