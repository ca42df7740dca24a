import { makeProblem, type Problem } from './problem.ts'
import { PROBLEMS, type ProblemCode } from './problems.ts'

/**
 * Ends a request with a problem.
 *
 * @example throw new ProblemError('too-large', { most: 20_971_520 })
 */
export class ProblemError extends Error {
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>

  constructor(
    what: ProblemCode | Problem,
    data: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    const problem = typeof what === 'string' ? toKnown(what, data) : what
    super(problem.detail)
    this.name = 'ProblemError'
    this.problem = problem
    this.headers = headers
  }
}

function toKnown(code: ProblemCode, data: Readonly<Record<string, unknown>>): Problem {
  const { status, title, detail } = PROBLEMS[code]
  return makeProblem(status, code, title, detail(data), data)
}
