import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Register } from '../register/index.ts'
import type { Access } from './access/access.ts'
import { createAccess } from './access/create-access.ts'
import { type AppOptions, createApp } from './create-app.ts'
import { endable } from './end-server.ts'
import { JobQueue } from './jobs/job-queue.ts'
import type { Fetching } from './jobs/to-inputs.ts'
import { askHere } from './queries/ask.ts'
import { refuseBroken } from './refuse-broken.ts'
import { ServeError } from './serve-error.ts'
import type { Service } from './service.ts'
import { toHands } from './work/hands.ts'
import { runHere } from './work/run.ts'

export type ServerOptions = AppOptions & {
  readonly register: Register
  /** 127.0.0.1 unless said. */
  readonly host?: string
  /** 0 for any that is free. */
  readonly port: number
  /** How callers are known; by the tokens of the register unless said. */
  readonly access?: Access
  /** How the register and its views are read; in this thread unless said. */
  readonly askOf?: Service['askOf']
  /** How long works are done; in this thread unless said. */
  readonly run?: Service['run']
  /** How addresses are fetched that are to be added. */
  readonly fetching?: Fetching
  readonly onFault: Service['onFault']
  /** For tests: other times than the usual ones. */
  readonly times?: Partial<Times>
}

/** A server that listens. */
export type RunningServer = {
  readonly url: string
  /** Begins nothing new, lets what is under way finish for a while, and ends; the register stays open. */
  readonly stop: () => Promise<void>
}

/** How long a client may take for its headers and for all of its request, and how long a connection stays without one; milliseconds. */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
}
type Times = { readonly [Name in keyof typeof TIMES]: number }
/** A connection on which nothing moves for so long is ended. */
const STILL = 120_000
/** Requests a second, where others than this machine can send them. */
const USUAL_RATE = 100
const LARGEST_HEADERS = 16 * 1024

/**
 * Serves a register over HTTP.
 *
 * @throws ServeError `no-tokens` where others than this machine could reach it and nobody has a token, `in-use`, `no-access`
 * @example const server = await startServer({ register, port: 4510, onFault: console.error })
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { register, host = '127.0.0.1', port, access = createAccess(register, isLoopback(host)), onFault } = options
  if (!isLoopback(host) && !(await access.hasTokens())) throw new ServeError('no-tokens', { host })
  const ending = new AbortController()
  const jobs = new JobQueue({ at: () => new Date().toISOString(), signal: ending.signal, onFault })
  const { fetching = { web: {} } } = options
  const run = options.run ?? runHere(toHands(register, { fetching }))
  const service: Service = {
    register,
    askOf: options.askOf ?? (read => askHere(read)),
    access,
    run,
    jobs,
    fetching,
    onFault,
  }
  const { names = [], rate = isLoopback(host) ? undefined : USUAL_RATE, files, operation } = options
  const app = createApp(service, {
    ...{ names: [...names, host], rate, files },
    ...(operation ? { operation: { ...operation, stopping: ending.signal } } : {}),
  })
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { ...TIMES, ...options.times, maxHeaderSize: LARGEST_HEADERS },
  }) as Server
  server.setTimeout(STILL)
  refuseBroken(server)
  const { end } = endable(server)
  await listen(server, host, port)
  const { port: found } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${found}`,
    stop: async () => {
      ending.abort()
      await Promise.all([end(), jobs.idle])
    },
  }
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new ServeError('in-use', { host, port }, error)
          : new ServeError('no-access', { host, port, reason: error.message }, error),
      )
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      resolve()
    })
  })
}
