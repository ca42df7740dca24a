/** What REST says of what went wrong (RFC 9457), with the register's code and whatever belongs to it. */
export type ProblemDetails = {
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly code?: string
  readonly [field: string]: unknown
}

/** The register answered that it cannot do what was asked. */
export class ProblemError extends Error {
  readonly problem: ProblemDetails
  constructor(problem: ProblemDetails) {
    super(problem.detail ?? problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** The register did not answer: it is stopped, restarting, or cannot be reached. */
export class NoAnswerError extends Error {
  constructor(cause?: unknown) {
    super('The register did not answer.', { cause })
    this.name = 'NoAnswerError'
  }
}

/** Whether there was something at an address that is no more. */
export const isGone = (error: unknown): boolean => error instanceof ProblemError && error.problem.code === 'gone'

const GATEWAY_STATUSES: ReadonlySet<number> = new Set([502, 503, 504])

/** The error that a response stands for; one of a proxy in front of a stopped server means no answer. */
export async function toError(response: Response): Promise<Error> {
  const type = response.headers.get('content-type') ?? ''
  if (/json/.test(type)) {
    const body = (await response.json().catch(() => null)) as Partial<ProblemDetails> | null
    if (body?.title) return new ProblemError({ ...body, title: body.title, status: response.status })
  }
  if (GATEWAY_STATUSES.has(response.status)) return new NoAnswerError()
  return new ProblemError({ title: response.statusText || `HTTP ${response.status}`, status: response.status })
}
