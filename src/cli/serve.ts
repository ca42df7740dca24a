import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb, NO_OPERANDS } from './verb.ts'
import { WEB_OPTIONS } from './web-options.ts'

/** `foedera serve`: the register for a team and for programs. */
export const serve = defineVerb({
  name: 'serve',
  summary: 'serves the register over HTTP, to programs and to browsers',
  description: [
    'Everything that the other verbs do is under /api/v1; /api/v1/docs describes it for people, /api/v1/openapi.json for programs. Reading is open; writing needs a token.',
    'It listens on this machine only, unless --host says otherwise: then others can reach it, so it begins only where there are tokens, and it speaks no TLS, so put a proxy before it that does. ' +
      'Ctrl-C lets what is under way finish.',
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
    port: {
      type: 'number',
      short: 'p',
      least: 0,
      most: 65_535,
      whole: true,
      default: 4510,
      help: 'The port to listen on; 0 takes one that is free.',
    },
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
    workers: SHARED_OPTIONS.workers,
    knowledge: SHARED_OPTIONS.knowledge,
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
  exitCodes: [0, 2, 130],
  async run({ values, signal }) {
    const { serveInto } = await import('./serve/serve-into.ts')
    return serveInto(values, signal)
  },
})
