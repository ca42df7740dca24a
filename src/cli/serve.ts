import type { LogLevel } from '../serve/index.ts'
import { MONEY_OPTIONS } from './answer-options.ts'
import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb, NO_OPERANDS } from './verb.ts'
import { WEB_OPTIONS } from './web-options.ts'

/** As `src/serve` knows them, which help does not wait for. */
const LOG_LEVELS = ['off', 'error', 'warn', 'info', 'debug'] as const satisfies readonly LogLevel[]

/** `foedera serve`: the register for a team and for programs. */
export const serve = defineVerb({
  name: 'serve',
  summary: 'serves the register over HTTP, to programs and to browsers',
  description: [
    'Everything that the other verbs do is under /api/v1; /api/v1/docs describes it for people, /api/v1/openapi.json for programs. Reading is open; writing needs a token.',
    'It listens on this machine only, unless --host says otherwise: then others can reach it, so it begins only where there are tokens, and it speaks no TLS, so put a proxy before it that does. ' +
      'Ctrl-C lets what is under way finish; a second one ends it at once. docs/operate.md tells how to run it for long.',
  ],
  operands: NO_OPERANDS,
  options: {
    database: SHARED_OPTIONS.database,
    host: {
      type: 'text',
      value: 'ADDRESS',
      default: '127.0.0.1',
      help: 'The address to listen on, such as 0.0.0.0 for all.',
    },
    port: SHARED_OPTIONS.port,
    name: {
      type: 'text',
      value: 'NAME',
      many: true,
      help: 'A name under which browsers reach the server, such as that of a proxy; may be given several times. Requests for other names are refused.',
      unset: 'localhost and addresses',
    },
    rate: {
      type: 'number',
      least: 1,
      most: 1_000_000,
      whole: true,
      help: 'Requests a second that one client may send for long; ten times as many at once.',
      unset: '100 where others can reach it, else no limit',
    },
    every: {
      type: 'text',
      value: 'TIME',
      help: 'Look at feeds and alerts so often, such as 15m, 2h or 1d; of several servers on one database, one does.',
      unset: 'not at all',
    },
    deadline: {
      type: 'number',
      least: 0.1,
      most: 600,
      default: 10,
      help: 'Seconds after which a search is ended; answers may take six times as long.',
    },
    grace: {
      type: 'number',
      least: 0,
      most: 600,
      default: 30,
      help: 'Seconds that what is under way may take when the server is told to end.',
    },
    log: {
      type: 'choice',
      choices: LOG_LEVELS,
      help: 'What is logged, as lines of JSON on standard output; info has each request.',
      unset: 'warn on a terminal, else info',
    },
    workers: {
      ...SHARED_OPTIONS.workers,
      least: 2,
      default: 2,
      help: 'Threads that read documents while some are added; the thread that answers requests never does.',
    },
    knowledge: SHARED_OPTIONS.knowledge,
    ...MONEY_OPTIONS,
    ...WEB_OPTIONS,
    quiet: SHARED_OPTIONS.quiet,
  },
  examples: [
    { command: 'foedera serve', does: 'foedera.db, at http://127.0.0.1:4510' },
    { command: 'foedera serve --database ties.db --port 8080', does: 'another register and port' },
    {
      command: 'foedera serve --host 0.0.0.0 --name ties.example.org --database postgres://foedera@db/ties',
      does: 'for a team, behind a proxy',
    },
  ],
  exitCodes: [0, 2],
  isEndedByInterrupt: true,
  async run({ values, signal }) {
    const { serveInto } = await import('./serve/serve-into.ts')
    return serveInto(values, signal)
  },
})
