import type { ClientOptions } from '../../fetch/index.ts'
import type { WebGiven } from '../web-options.ts'

/** How a run fetches, by its options and the environment. */
export const toClientOptions = (given: Pick<WebGiven, 'allow-private'>): ClientOptions => ({
  isPrivateAllowed: given['allow-private'],
  contact: process.env.FOEDERA_CONTACT,
})
