import { fileURLToPath } from 'node:url'
import type { MoneyTables } from '../../answer/index.ts'
import type { AlertLook, Register } from '../../register/index.ts'
import {
  askBy,
  countDecisions,
  createLog,
  createMetrics,
  type Fetching,
  hearWorks,
  type LogLevel,
  listFiles,
  type OpenedWorker,
  openReaders,
  openWorker,
  ServeError,
  startServer,
} from '../../serve/index.ts'
import { findAddress, type Store } from '../../store/index.ts'
import { checkRates, type MoneyOptions, readTables } from '../answers/load-rates.ts'
import { CommandError } from '../command-error.ts'
import { readKnowledgeFiles, toKnowledge } from '../load-knowledge.ts'
import { writeAlertFiles } from '../register/alert-files.ts'
import { parseEvery } from '../register/parse-every.ts'
import { withApi } from '../register/with-register.ts'
import type { ExitCode } from '../verb.ts'
import { loadSites } from '../web/load-sites.ts'
import { toClientOptions } from '../web/to-client-options.ts'
import type { WebGiven } from '../web-options.ts'
import { lookAtFeeds } from './look-at-feeds.ts'
import { untilEnded } from './until-ended.ts'

export type ServeIntoOptions = WebGiven &
  MoneyOptions & {
    readonly database: string | undefined
    readonly host: string
    readonly port: number
    readonly name: readonly string[]
    readonly rate: number | undefined
    readonly every: string | undefined
    readonly deadline: number
    /** Searches that run side by side; as many as there are processors unless said. */
    readonly searches?: number
    readonly grace: number
    readonly log: LogLevel | undefined
    readonly workers: number
    readonly knowledge: readonly string[]
    readonly quiet: boolean
    /** Told where it listens, once it does. */
    readonly onListening?: (url: string, register: Register) => Promise<void>
  }

const SECOND = 1_000
/** So often views are looked for that nobody sees any more. */
const SWEEP = 3_600 * SECOND
/** Beside `src` in a clone and beside `dist` in the package alike. */
const WEB = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** Serves a register until it is interrupted or told to end. */
export async function serveInto(options: ServeIntoOptions, signal: AbortSignal): Promise<ExitCode> {
  const knowledge = await readKnowledgeFiles(options.knowledge)
  const every = options.every === undefined ? undefined : parseEvery(options.every, 'serve')
  const sites = await loadSites(options.sites)
  const money = await readTables(options)
  // A table with a fault is told before the database is touched.
  toKnowledge(knowledge)
  checkRates(money)
  const ended = untilEnded(signal)
  const { workers } = options
  const address = findAddress(options.database)
  const fetching = { web: toClientOptions(options), sites }
  // Whoever sees a part waits for nobody who adds.
  const hands = openWorker(address, { knowledge, fetching, workers })
  const views = openWorker(address, { knowledge, fetching })
  const bring = async (collections: readonly string[]) => views.run('follow', collections)
  await withApi(options.database, { knowledge, sites, workers, bring }, async register => {
    const sweeping = setInterval(() => void followAll(register.store, views), SWEEP)
    try {
      void followAll(register.store, views)
      await serveRegister(register, { ...options, address, ended, every, fetching, hands, money })
    } finally {
      clearInterval(sweeping)
      await Promise.all([hands.close(), views.kill()])
    }
  })
  return 0
}

/** What those see who do not see everything is up to date when they ask first; what nobody sees any more, since a token has expired, is deleted. */
async function followAll(store: Store, views: OpenedWorker): Promise<void> {
  try {
    const isNeeded = (await store.collections.names()).length > 0 || (await store.viewNames()).length > 0
    if (isNeeded) await views.run('follow', null)
  } catch {
    // It is done when somebody asks, or the next time.
  }
}

type ServeRegisterOptions = Omit<ServeIntoOptions, 'every'> & {
  readonly address: string
  readonly ended: Promise<void>
  readonly fetching: Fetching
  readonly hands: OpenedWorker
  readonly money: MoneyTables
  readonly every: number | undefined
}

async function serveRegister(opened: Register, options: ServeRegisterOptions): Promise<void> {
  const { address, host, port, name, rate, quiet, ended, fetching, hands, money, every, deadline, searches, grace } =
    options
  // Lines for a collector; a person at a terminal is told what is wrong only.
  const log = createLog(options.log ?? (process.stdout.isTTY ? 'warn' : 'info'))
  const tell = (text: string) => void (quiet || process.stderr.write(`${text}\n`))
  const readers = await openReaders(opened.store, address, {
    deadline: deadline * SECOND,
    money,
    ...(searches ? { searches } : {}),
  })
  try {
    const metrics = createMetrics(readers.figures)
    const register = countDecisions(opened, metrics)
    const onAlert = (look: AlertLook) => writeAlertFiles(opened.store, [look])
    const run = hearWorks(hands.run, { log, metrics, onAlert })
    const server = await startServer({
      ...{ register, host, port, rate, names: name },
      files: (await listFiles(WEB)) ?? undefined,
      ...{ fetching, run },
      askOf: askBy(readers),
      operation: { log, metrics, readers },
      onFault: (error, reference) => {
        metrics.faults.inc()
        log.error({ request: reference, err: error }, 'fault')
      },
    }).catch(error => {
      throw error instanceof ServeError ? new CommandError(error.message, error) : error
    })
    log.info({ url: server.url, database: opened.store.address, backend: opened.store.backend }, 'serves')
    log.flush()
    tell(`${opened.store.address} is served at ${server.url}; Ctrl-C ends it`)
    await options.onListening?.(server.url, register)
    const stopFeeds = new AbortController()
    const looking = every ? lookAtFeeds({ run, every, log, metrics, signal: stopFeeds.signal }) : ended
    // What breaks the feeds ends the service, so that whatever watches over it begins anew.
    await Promise.race([ended, looking.catch(error => log.error({ err: error }, 'feeds'))])
    log.info('stops')
    log.flush()
    tell('finishing what is under way')
    setTimeout(() => {
      log.warn({ seconds: grace }, 'time is up: what was not finished is rolled back')
      process.exit(0)
    }, grace * SECOND).unref()
    stopFeeds.abort()
    await server.stop()
    await looking
    log.info('stopped')
  } finally {
    await readers.close()
  }
}
