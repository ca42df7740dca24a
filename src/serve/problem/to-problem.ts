import { AnswerError } from '../../answer/index.ts'
import { FetchError } from '../../fetch/index.ts'
import { type FailureKind, toFailure } from '../../register/index.ts'
import { makeProblem, type Problem } from './problem.ts'
import { ProblemError } from './problem-error.ts'

/** The status of each kind of failure, and what kind it is in words. */
export const KINDS: Readonly<Record<Exclude<FailureKind, 'fault'>, readonly [number, string]>> = {
  invalid: [400, 'What was asked for is wrong'],
  missing: [404, 'There is no such thing'],
  gone: [410, 'It is there no more'],
  conflict: [409, 'It goes against what is there'],
  forbidden: [403, 'This is not allowed'],
  stale: [412, 'It was changed meanwhile'],
  unavailable: [503, 'Not now'],
}

/** Questions about what is not there; all others are wrong in themselves. */
const NOTHING: ReadonlySet<string> = new Set(['no-pair', 'no-agreement', 'no-years', 'no-documents', 'nothing'])

/** An error as a problem, whichever room it comes from; null for a fault, of which nothing is told outside. */
export function toProblem(error: unknown): Problem | null {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof AnswerError)
    return toKind(NOTHING.has(error.code) ? 'missing' : 'invalid', error.code, error.message, error.data)
  // Not this server, but one that it was to ask, is at fault.
  if (error instanceof FetchError) return makeProblem(422, error.code, 'It cannot be had', error.message, error.data)
  const failure = toFailure(error)
  if (failure === null || failure.kind === 'fault') return null
  return toKind(failure.kind, failure.code, failure.message, failure.data)
}

function toKind(
  kind: Exclude<FailureKind, 'fault'>,
  code: string,
  message: string,
  data: Readonly<Record<string, unknown>>,
): Problem {
  const [status, title] = KINDS[kind]
  return makeProblem(status, code, title, message, data)
}
