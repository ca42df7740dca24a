import type { IncomingHttpHeaders } from 'node:http'
import { hostOf } from '../address/parse-address.ts'
import { FetchError } from '../fetch-error.ts'
import type { RobotsCache } from '../robots/robots-cache.ts'
import { type ContentType, parseContentType } from './content-type.ts'
import { type Limits, MOST_REDIRECTS } from './limits.ts'
import type { Clock, Pace } from './pace.ts'
import { retryAfter } from './retry-after.ts'
import { type Sent, send, type Wires } from './send.ts'
import { ACCEPT_ENCODING, unpack } from './unpack.ts'

export type GetRequest = {
  /** What is to be had, as in the header `Accept`. */
  readonly accept: string
  /** Types that are taken, such as `text/html`; all unless given. Bytes without a type are taken, and looked at by whoever reads them. */
  readonly types?: ReadonlySet<string>
  /** What was told when this was fetched last: then only what has changed comes again. */
  readonly etag?: string | undefined
  readonly modified?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** For robots.txt itself: what is not there is no error, and what is too large is cut. */
  readonly isRobots?: true
}

/** What an address holds, or that it is as it was. */
export type Answer = Content | Unchanged
export type Content = {
  readonly kind: 'content'
  /** Where it was found in the end. */
  readonly url: string
  /** Whether all that led there was permanent (301, 308): then that is the address now. */
  readonly isMoved: boolean
  readonly type: ContentType
  readonly bytes: Uint8Array
  readonly etag?: string
  readonly modified?: string
}
export type Unchanged = { readonly kind: 'unchanged'; readonly url: string; readonly isMoved: boolean }

export type Context = {
  readonly wires: Wires
  readonly limits: Limits
  readonly headers: Readonly<Record<string, string>>
  readonly check: (url: string, base?: URL) => URL
  readonly robots: RobotsCache | null
  readonly pace: Pace
  readonly interval: number
  readonly patience: number
  readonly clock: Clock
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const PERMANENT: ReadonlySet<number> = new Set([301, 308])
const BUSY: ReadonlySet<number> = new Set([429, 503])
const MOST_TRIES = 3
/** RFC 9309: at least so much of a robots.txt is read; we read no more. */
const ROBOTS_BYTES = 500 * 1024

/** Gets what an address holds. Each address on the way there is checked anew. */
export async function follow(context: Context, text: string, request: GetRequest): Promise<Answer> {
  const seen = new Set<string>()
  let url = context.check(text)
  let isMoved = true
  for (let redirects = 0; ; redirects++) {
    if (seen.has(url.href)) throw new FetchError('redirect-ring', { url: url.href })
    if (redirects > MOST_REDIRECTS) throw new FetchError('too-many-redirects', { most: MOST_REDIRECTS })
    seen.add(url.href)
    const sent = await ask(context, url, request)
    if (!REDIRECTS.has(sent.status)) return toAnswer(sent, url, isMoved && redirects > 0, context.limits, request)
    const { location } = sent.headers
    if (location === undefined) throw new FetchError('bad-redirect', { status: sent.status })
    isMoved &&= PERMANENT.has(sent.status)
    url = context.check(toText(location), url)
  }
}

/** Headers come as one sign a byte; addresses in them are UTF-8 where they are not escaped as they should be. */
const toText = (header: string) => Buffer.from(header, 'latin1').toString('utf8')

/** Asks one address when it is its host's turn, and again where the host asks for a little time. */
async function ask(context: Context, url: URL, request: GetRequest): Promise<Sent> {
  const { robots, pace, wires, limits, clock, patience } = context
  const host = hostOf(url)
  const delay = robots === null ? 0 : await robots.check(url, request.signal)
  const sending = {
    method: 'GET' as const,
    headers: { ...context.headers, ...headersOf(request) },
    limits: request.isRobots ? { ...limits, bytes: Math.min(limits.bytes, ROBOTS_BYTES) } : limits,
    isCut: request.isRobots ?? false,
    inspect: (_: number, headers: IncomingHttpHeaders) => checkType(headers, request),
    signal: request.signal,
  }
  // Its robots.txt is asked for while a host waits for its turn.
  if (request.isRobots) return send(url, sending, wires)
  for (let tries = 1; ; tries++) {
    const sent = await pace.turn(
      host,
      Math.max(context.interval, delay * 1000),
      () => send(url, sending, wires),
      request.signal,
    )
    if (!BUSY.has(sent.status)) return sent
    const seconds = retryAfter(sent.headers['retry-after'], clock.now())
    pace.pause(host, seconds, sent.status)
    if (tries === MOST_TRIES || seconds * 1000 > patience)
      throw new FetchError('busy', { status: sent.status, seconds })
  }
}

function checkType(headers: IncomingHttpHeaders, { types }: GetRequest): void {
  const { name } = parseContentType(headers['content-type'])
  if (types && name !== null && !types.has(name)) throw new FetchError('wrong-type', { type: name })
}

const headersOf = ({ accept, etag, modified, isRobots }: GetRequest): Record<string, string> => ({
  Accept: accept,
  // A packed file that is cut could not be unpacked.
  'Accept-Encoding': isRobots ? 'identity' : ACCEPT_ENCODING,
  ...(etag === undefined ? {} : { 'If-None-Match': etag }),
  ...(modified === undefined ? {} : { 'If-Modified-Since': modified }),
})

async function toAnswer(sent: Sent, url: URL, isMoved: boolean, limits: Limits, request: GetRequest): Promise<Answer> {
  const { status, headers, body } = sent
  const isConditional = request.etag !== undefined || request.modified !== undefined
  const isGone = request.isRobots && (status === 204 || (status >= 400 && status < 500 && status !== 429))
  if ((status === 304 && isConditional) || isGone) return { kind: 'unchanged', url: url.href, isMoved }
  if (status !== 200 && status !== 203) throw new FetchError('status', { status, reason: REASONS[status] ?? '' })
  const { etag, 'last-modified': modified } = headers
  return {
    kind: 'content',
    url: url.href,
    isMoved,
    type: parseContentType(headers['content-type']),
    bytes: await unpack(body, headers['content-encoding'], limits.bytes),
    ...(isKept(etag) ? { etag } : {}),
    ...(isKept(modified) ? { modified } : {}),
  }
}

/** What is to be sent back must be fit for a header, and short. */
const isKept = (value: string | undefined): value is string => value !== undefined && /^[\x20-\x7e]{1,500}$/.test(value)

const REASONS: Readonly<Record<number, string>> = {
  401: 'a password is wanted',
  402: 'it has to be paid for',
  403: 'access is refused',
  404: 'there is no such page',
  410: 'the page was removed',
  451: 'it is withheld for legal reasons',
  500: 'a fault of the server',
  502: 'a fault of the server',
  504: 'a fault of the server',
}
