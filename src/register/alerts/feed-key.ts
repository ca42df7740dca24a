import type { Alert, Store } from '../../store/index.ts'
import { hashSecret, newSecret } from '../access/secret.ts'
import { isValid } from '../access/verify-token.ts'
import { RegisterError } from '../register-error.ts'
import { alertNamed } from './alert-named.ts'

/** The beginning of every key of a feed. */
export const FEED_KEY_PREFIX = 'feed_'
const MOST_LENGTH = 200

/**
 * Makes the key of an alert's feed: whoever has it sees this one feed. One that there was before holds no more.
 *
 * @param madeBy who makes it, over the service: it ends with the token of this name
 * @returns the key, which is shown only here: the register keeps a hash of it
 * @throws RegisterError `no-alert`
 */
export async function makeFeedKey(store: Store, name: string, at: string, madeBy?: string): Promise<string> {
  const key = newSecret(FEED_KEY_PREFIX)
  await store.write(async writer => {
    const { no } = await alertNamed(writer, name)
    await writer.alerts.putKey(no, { hash: hashSecret(key), madeBy, created: at })
  })
  return key
}

/**
 * Takes the key of an alert's feed back. False where it has none.
 *
 * @throws RegisterError `no-alert`
 */
export const withdrawFeedKey = (store: Store, name: string): Promise<boolean> =>
  store.write(async writer => writer.alerts.dropKey((await alertNamed(writer, name)).no))

/**
 * The alert whose feed a key shows.
 *
 * @throws RegisterError `no-key` for one that is none, was renewed or withdrawn, or whose maker may not come in any more: all the same to whoever asks
 */
export async function alertOfFeedKey(store: Store, key: string, at: string): Promise<Alert> {
  const isOne = key.startsWith(FEED_KEY_PREFIX) && key.length <= MOST_LENGTH
  const found = isOne ? await store.alerts.byKey(hashSecret(key)) : null
  if (!found) throw new RegisterError('no-key', {})
  const { alert, madeBy } = found
  const token = madeBy === undefined ? null : await store.tokens.named(madeBy)
  if (token && !isValid(token, at)) throw new RegisterError('no-key', {})
  return alert
}
