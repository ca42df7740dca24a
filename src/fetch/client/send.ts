import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import type { JudgeAddress } from '../address/judge-address.ts'
import { hostOf } from '../address/parse-address.ts'
import { FetchError } from '../fetch-error.ts'
import { explainFault } from './explain-fault.ts'
import { type Limits, MEGABYTE } from './limits.ts'

/** One request to one address; where the answer leads on is for others to follow. */
export type Sending = {
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  readonly limits: Limits
  /** What to do with more bytes than allowed: an error, or leave the rest. */
  readonly isCut?: boolean
  /** Looks at the headers before the body is taken; throws where it is not wanted. */
  readonly inspect?: (status: number, headers: http.IncomingHttpHeaders) => void
  readonly signal?: AbortSignal | undefined
}

/** An answer, its body as it came over the wire. */
export type Sent = { readonly status: number; readonly headers: http.IncomingHttpHeaders; readonly body: Uint8Array }

/** How connections are made. */
export type Wires = {
  readonly http: http.Agent
  readonly https: https.Agent
  readonly lookup: LookupFunction
  readonly judge: JudgeAddress
}

const MOST_HEADERS = 32_768

/**
 * Sends a request and takes the answer within the limits. Of an answer that says where to go on, or that there is nothing, the body is not read.
 *
 * @throws FetchError
 */
export function send(url: URL, sending: Sending, wires: Wires): Promise<Sent> {
  const { limits, signal } = sending
  const host = hostOf(url)
  const done = Promise.withResolvers<Sent>()
  let isAnswered = false
  const request = open(url, sending, wires)
  const fail = (error: unknown) => {
    done.reject(explainFault(error, host, isAnswered))
    request.destroy()
  }
  const late = (code: 'slow-connect' | 'slow-answer' | 'slow-body', limit: number) =>
    setTimeout(() => fail(new FetchError(code, { seconds: limit / 1000 })), limit)
  const timers = {
    connect: late('slow-connect', limits.connect),
    answer: late('slow-answer', limits.answer),
    whole: late('slow-body', limits.whole),
  }
  const onAbort = () => fail(new FetchError('stopped'))
  if (signal?.aborted) onAbort()
  signal?.addEventListener('abort', onAbort)
  request.on('error', fail)
  request.on('socket', socket => {
    const onConnected = () => {
      clearTimeout(timers.connect)
      // The same question once more of what is really at the other end; a name that is an IP address is never looked up.
      const address = socket.remoteAddress
      const what = address === undefined ? null : wires.judge(address)
      if (what !== null) fail(new FetchError('private-address', { host, address: address!, what }))
    }
    if (socket.connecting) socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', onConnected)
    else onConnected()
  })
  request.on('response', response => {
    isAnswered = true
    clearTimeout(timers.answer)
    takeBody(response, sending).then(
      body => done.resolve({ status: response.statusCode!, headers: response.headers, body }),
      fail,
    )
  })
  request.end(sending.body)
  return done.promise.finally(() => {
    for (const timer of Object.values(timers)) clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  })
}

function open(url: URL, { method, headers, body }: Sending, wires: Wires): http.ClientRequest {
  const options = {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'Content-Length': String(body.length) }) },
    lookup: wires.lookup,
    maxHeaderSize: MOST_HEADERS,
  }
  return url.protocol === 'https:'
    ? https.request(url, { ...options, agent: wires.https })
    : http.request(url, { ...options, agent: wires.http })
}

async function takeBody(response: IncomingMessage, { limits, isCut = false, inspect }: Sending): Promise<Uint8Array> {
  const { statusCode } = response
  if (statusCode !== 200 && statusCode !== 203) {
    response.destroy()
    return new Uint8Array()
  }
  inspect?.(statusCode, response.headers)
  const most = limits.bytes
  const tooLarge = () => new FetchError('too-large', { limit: most / MEGABYTE })
  if (!isCut && Number(response.headers['content-length']) > most) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    size += chunk.length
    if (size <= most) continue
    if (!isCut) throw tooLarge()
    break
  }
  return Buffer.concat(chunks, Math.min(size, most))
}
