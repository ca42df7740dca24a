import type { ReplayedAnswer, Store } from '../../store/index.ts'
import { RegisterError } from '../register-error.ts'
import { hashSecret } from './secret.ts'
import { holds } from './verify-token.ts'

/** A write that must not be done twice. */
export type Keyed = {
  /** Who writes: keys of one are nobody else's. */
  readonly by: string
  /** As the writer chose it. */
  readonly key: string
  /** All of what is asked for: method, address and body. */
  readonly request: string
}

const LIFE = 24 * 60 * 60_000
/** Whoever began it has died when it is not done by then. */
const PATIENCE = 10 * 60_000

/**
 * Does a write once: the same key again, within a day, gets the same answer and does nothing. An answer that `isKept` refuses, such as one that tells of a full disk,
 * is forgotten, so that it can be tried again.
 *
 * @throws RegisterError `other-request` when the key was used for something else, `key-open` while the first is not done
 */
export async function replay(
  store: Store,
  { by, key, request }: Keyed,
  at: () => string,
  work: () => Promise<ReplayedAnswer>,
  isKept: (answer: ReplayedAnswer) => boolean = () => true,
): Promise<ReplayedAnswer & { readonly isReplayed: boolean }> {
  const hash = hashSecret(JSON.stringify([by, key]))
  const asked = hashSecret(request)
  const before = await store.write(async writer => {
    const now = at()
    await writer.replays.sweep(now)
    const known = await writer.replays.get(hash)
    if (known && holds(known.expires, now)) return known
    await writer.replays.begin(hash, { request: asked, expires: later(now, PATIENCE) })
    return null
  })
  if (before && before.request !== asked) throw new RegisterError('other-request', { key })
  if (before?.answer) return { ...before.answer, isReplayed: true }
  if (before) throw new RegisterError('key-open', { key })
  try {
    const answer = await work()
    await store.write(async writer => {
      if (!isKept(answer)) return writer.replays.remove(hash)
      await writer.replays.begin(hash, { request: asked, expires: later(at(), LIFE) })
      await writer.replays.end(hash, answer)
    })
    return { ...answer, isReplayed: false }
  } catch (error) {
    await store.write(writer => writer.replays.remove(hash))
    throw error
  }
}

const later = (at: string, milliseconds: number) => new Date(Date.parse(at) + milliseconds).toISOString()
