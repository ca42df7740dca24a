import { type Client, FetchError } from '../../fetch/index.ts'
import { RegisterError } from '../register-error.ts'

/**
 * The address that messages are to be sent to, without asking anybody. What is sent is nobody else's business: an address without encryption is for networks of one's
 * own only.
 *
 * @throws RegisterError `bad-webhook`
 */
export function checkWebhook(client: Client, text: string, isPrivateAllowed: boolean): string {
  try {
    const url = client.check(text)
    if (url.protocol === 'https:' || isPrivateAllowed) return url.href
    throw new RegisterError('bad-webhook', {
      url: text,
      reason: 'Messages are sent to addresses that begin with https:// only.',
    })
  } catch (error) {
    if (error instanceof FetchError) throw new RegisterError('bad-webhook', { url: text, reason: error.message }, error)
    throw error
  }
}
