import { isUtf8 } from 'node:buffer'
import { ProblemError } from '../problem/problem-error.ts'
import { readBody } from './read-body.ts'

/** Deeper than anything that a body may hold, and far from what a stack can bear. */
const DEEPEST = 64
const JSON_TYPE = 'application/json'
const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const OPENING: ReadonlySet<number> = new Set(Buffer.from('[{'))
const CLOSING: ReadonlySet<number> = new Set(Buffer.from(']}'))

/**
 * The body of a request as JSON.
 *
 * @throws ProblemError `bad-type`, `bad-json`, `too-deep`, `too-large`
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? 'nothing'
  if (type.split(';')[0]!.trim().toLowerCase() !== JSON_TYPE)
    throw new ProblemError('bad-type', { type: type.slice(0, 100), known: JSON_TYPE })
  const bytes = await readBody(request)
  if (!isUtf8(bytes)) throw new ProblemError('bad-json', { reason: 'it is not UTF-8' })
  checkDepth(bytes)
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new ProblemError('bad-json', { reason: (error as Error).message.slice(0, 200) })
  }
}

function checkDepth(bytes: Uint8Array): void {
  let depth = 0
  let isText = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (isText) {
      if (byte === BACKSLASH) at++
      else if (byte === QUOTE) isText = false
    } else if (byte === QUOTE) isText = true
    else if (OPENING.has(byte) && ++depth > DEEPEST) throw new ProblemError('too-deep', { most: DEEPEST })
    else if (CLOSING.has(byte)) depth--
  }
}
