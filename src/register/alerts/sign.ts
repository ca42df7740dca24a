import { createHmac } from 'node:crypto'

const PREFIX = 'whsec_'

/**
 * Signs what is sent, as Standard Webhooks (standardwebhooks.com) has it: HMAC-SHA256 over id, time and body, so that neither can be
 * changed and an old message is known from a new one.
 *
 * @param secret `whsec_` and the key in base64
 * @param time seconds since 1970
 * @returns the header `webhook-signature`
 */
export function sign(secret: string, id: string, time: number, body: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64')}`
}
