import type { Viewer } from './viewer.ts'

/** How the service knows who sends a request. */
export type Access = {
  /**
   * Who sends a request, by its headers.
   *
   * @throws ProblemError where it has a token that is none
   */
  readonly identify: (headers: Headers, method: string) => Promise<Viewer>
  /** Whether there is a token at all: without one nobody can be told from anybody else. */
  readonly hasTokens: () => Promise<boolean>
}

/** Anybody reads, nobody writes. */
export const READING_ONLY: Access = {
  identify: async () => ({ name: null, role: 'reader' }),
  hasTokens: async () => false,
}
