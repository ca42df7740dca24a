import { ProblemError } from '../problem/problem-error.ts'

/** Deeper than anything that a body may hold, and far from what a stack can bear. */
const DEEPEST = 64
const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const OPENING: ReadonlySet<number> = new Set(Buffer.from('[{'))
const CLOSING: ReadonlySet<number> = new Set(Buffer.from(']}'))

/** @throws ProblemError `too-deep` where lists and objects of a JSON text stand within one another too deep */
export function checkDepth(bytes: Uint8Array): void {
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
