import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Register } from '../../register/index.ts'
import { listFiles, ServeError, startServer } from '../../serve/index.ts'
import { CommandError } from '../command-error.ts'
import { readKnowledgeFiles, toKnowledge } from '../load-knowledge.ts'
import { withApi } from '../register/with-register.ts'
import type { ExitCode } from '../verb.ts'
import { loadSites } from '../web/load-sites.ts'
import { toClientOptions } from '../web/to-client-options.ts'
import type { WebGiven } from '../web-options.ts'

export type ServeIntoOptions = WebGiven & {
  readonly database: string | undefined
  readonly host: string
  readonly port: number
  readonly name: readonly string[]
  readonly rate: number | undefined
  readonly workers: number
  readonly knowledge: readonly string[]
  readonly quiet: boolean
  /** Told where it listens, once it does. */
  readonly onListening?: (url: string, register: Register) => Promise<void>
}

/** Beside `src` in a clone and beside `dist` in the package alike. */
const WEB = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** Serves a register until it is interrupted or told to end. */
export async function serveInto(options: ServeIntoOptions, signal: AbortSignal): Promise<ExitCode> {
  const { host, port, name, rate, workers, quiet } = options
  const knowledge = await readKnowledgeFiles(options.knowledge)
  // A table with a fault is told before the database is touched.
  toKnowledge(knowledge)
  const sites = await loadSites(options.sites)
  const ended = untilEnded(signal)
  await withApi(options.database, { knowledge, sites, workers }, async register => {
    const server = await startServer({
      register,
      host,
      port,
      names: name,
      rate,
      files: (await listFiles(WEB)) ?? undefined,
      fetching: { web: toClientOptions(options), sites },
      onFault: (error, reference) => process.stderr.write(`fault ${reference}: ${toTrace(error)}\n`),
    }).catch(error => {
      throw error instanceof ServeError ? new CommandError(error.message, error) : error
    })
    if (!quiet) process.stderr.write(`${register.store.address} is served at ${server.url}; Ctrl-C ends it\n`)
    await options.onListening?.(server.url, register)
    await ended
    if (!quiet) process.stderr.write('finishing what is under way\n')
    await server.stop()
  })
  return 0
}

const toTrace = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** Waits for Ctrl-C, or for the signal by which a system ends services. */
async function untilEnded(signal: AbortSignal): Promise<void> {
  const told = new AbortController()
  const end = () => told.abort()
  process.once('SIGTERM', end)
  try {
    const either = AbortSignal.any([signal, told.signal])
    if (!either.aborted) await once(either, 'abort')
  } finally {
    process.off('SIGTERM', end)
  }
}
