import { ProblemError } from '../problem/problem-error.ts'

/** The most that a body may have, in bytes: as much as one document. */
export const LARGEST_BODY = 20 * 2 ** 20

/**
 * All of a body, as far as it is not too large.
 *
 * @throws ProblemError `too-large`, or `cut-off` where the connection broke
 */
export async function readBody(request: Request, most = LARGEST_BODY): Promise<Uint8Array> {
  const tooLarge = () => new ProblemError('too-large', { most }, { Connection: 'close' })
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge()
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of request.body ?? []) {
      size += part.length
      if (size > most) throw tooLarge()
      parts.push(part)
    }
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError('cut-off')
  }
  return Buffer.concat(parts, size)
}
