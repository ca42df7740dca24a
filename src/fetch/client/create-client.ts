import http from 'node:http'
import https from 'node:https'
import { guardedLookup, type Resolve, resolve as resolveName } from '../address/guarded-lookup.ts'
import { type JudgeAddress, judgeAddress } from '../address/judge-address.ts'
import { parseAddress } from '../address/parse-address.ts'
import { FetchError } from '../fetch-error.ts'
import { createRobotsCache } from '../robots/robots-cache.ts'
import { type Answer, type Context, follow, type GetRequest } from './follow.ts'
import { LIMITS, type Limits } from './limits.ts'
import { type Clock, createPace, systemClock } from './pace.ts'
import { retryAfter } from './retry-after.ts'
import { send } from './send.ts'
import { AGENT, userAgent } from './user-agent.ts'

export type ClientOptions = {
  /** Whether addresses of private networks and of this machine, and all ports, are allowed. */
  readonly isPrivateAllowed?: boolean
  /** Where the operator can be reached: told to servers. */
  readonly contact?: string | undefined
  /** Milliseconds from the beginning of one request to a host to the next; 1,000 unless said or unless robots.txt asks for more. */
  readonly interval?: number
  /** Milliseconds that a busy host is waited for; 10,000 unless said. Beyond, its pages are told as `busy`. */
  readonly patience?: number
  readonly limits?: Partial<Limits>
  /** For tests: how names are looked up, which addresses are public, and time. */
  readonly resolve?: Resolve
  readonly judge?: JudgeAddress
  readonly clock?: Clock
}

/** Fetches from the web, guarded: nothing within networks is reached, nothing takes for ever, nobody is asked more than is polite. */
export type Client = {
  /**
   * Gets what an address holds, following where it leads.
   *
   * @throws FetchError
   */
  readonly get: (url: string, request: GetRequest) => Promise<Answer>
  /**
   * Sends a body to an address over the same guards, and gives the status of the answer. Does not follow where that leads.
   *
   * @throws FetchError
   */
  readonly post: (
    url: string,
    body: string,
    headers: Readonly<Record<string, string>>,
    signal?: AbortSignal,
  ) => Promise<Posted>
  /** Checks an address without asking anybody. @throws FetchError */
  readonly check: (url: string) => URL
  readonly now: () => number
  readonly close: () => void
}

/** `seconds`: how long the server asks to wait, where it does. */
export type Posted = { readonly status: number; readonly seconds?: number }

const INTERVAL = 1_000
const PATIENCE = 10_000
/** Of answers to what was sent nothing is of use. */
const POST_BYTES = 65_536

/**
 * Makes a client, whose connections, knowledge of robots.txt and pace are its own.
 *
 * @example
 * const client = createClient()
 * const { bytes } = await client.get('https://example.org/news', { accept: 'text/html' })
 * client.close()
 */
export function createClient(options: ClientOptions = {}): Client {
  const { isPrivateAllowed = false, contact, interval = INTERVAL, patience = PATIENCE } = options
  const { resolve = resolveName, judge = isPrivateAllowed ? () => null : judgeAddress, clock = systemClock } = options
  const limits = { ...LIMITS, ...options.limits }
  // A connection of its own for each request: each is checked, and none turns out to be stale.
  const agent = { keepAlive: false } as const
  const wires = {
    http: new http.Agent(agent),
    https: new https.Agent(agent),
    lookup: guardedLookup(resolve, judge),
    judge,
  }
  const headers = { 'User-Agent': userAgent(contact) }
  const check = (url: string, base?: URL) => parseAddress(url, { judge, isPrivateAllowed }, base)
  const pace = createPace(clock, patience)
  const context = { wires, limits, headers, check, pace, interval, patience, clock }
  const robots = createRobotsCache(
    (url, signal) => fetchRobots({ ...context, robots: null }, url, signal),
    AGENT,
    clock,
  )
  return {
    get: (url, request) => follow({ ...context, robots }, url, request),
    post: async (url, body, given, signal) => {
      const address = check(url)
      const sending = {
        method: 'POST' as const,
        headers: { ...headers, ...given },
        body: Buffer.from(body),
        limits: { ...limits, bytes: POST_BYTES },
        isCut: true,
        signal,
      }
      const { status, headers: told } = await send(address, sending, wires)
      const wait = told['retry-after']
      return { status, ...(wait === undefined ? {} : { seconds: retryAfter(wait, clock.now()) }) }
    },
    check,
    now: clock.now,
    close: () => {
      wires.http.destroy()
      wires.https.destroy()
    },
  }
}

/** What a robots.txt says; null where there is none, or where it leads on and on (RFC 9309). */
async function fetchRobots(context: Context, url: URL, signal?: AbortSignal): Promise<string | null> {
  try {
    const found = await follow(context, url.href, { accept: 'text/plain', isRobots: true, signal })
    return found.kind === 'content' ? new TextDecoder().decode(found.bytes) : null
  } catch (error) {
    if (error instanceof FetchError && (error.code === 'too-many-redirects' || error.code === 'redirect-ring'))
      return null
    throw error
  }
}
