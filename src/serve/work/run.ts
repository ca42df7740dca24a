import type { Hands } from './hands.ts'
import type { Tell } from './tell.ts'
import { WORKS, type WorkGiven, type WorkName } from './works.ts'

export type RunOptions = { readonly tell?: Tell; readonly signal?: AbortSignal }

/** Does a work, and gives what comes of it. An aborted signal ends it as soon as what was begun is finished. */
export type Run = <Name extends WorkName>(
  name: Name,
  given: WorkGiven<Name>,
  options?: RunOptions,
) => Promise<Awaited<ReturnType<(typeof WORKS)[Name]>>>

type Work = (hands: Hands, given: unknown, tell: Tell, signal: AbortSignal) => Promise<unknown>

/** Works in this thread. */
export const runHere = (hands: Hands): Run =>
  (async (name: WorkName, given: unknown, { tell = () => {}, signal = NEVER }: RunOptions = {}) =>
    (WORKS[name] as Work)(hands, given, tell, signal)) as Run

const NEVER = new AbortController().signal
