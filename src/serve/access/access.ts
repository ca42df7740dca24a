import type { Viewer } from './viewer.ts'

/** How the service knows who sends a request. */
export type Access = {
  /**
   * Who sends a request, by its headers.
   *
   * @throws ProblemError where it has a token that is none, or is a write of a browser without what its page knows
   */
  readonly identify: (headers: Headers, method: string) => Promise<Viewer>
  /** Whether there is a token at all: without one nobody can be told from anybody else. */
  readonly hasTokens: () => Promise<boolean>
}
