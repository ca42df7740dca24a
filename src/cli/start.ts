import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb, NO_OPERANDS } from './verb.ts'

/** `foedera start`: a first look, in a browser. */
export const start = defineVerb({
  name: 'start',
  summary: 'opens the register in a browser, filled with the samples where it is empty',
  description: [
    'Makes a register where there is none, fills an empty one with the articles that come with Foedera, serves it with the web app on this machine, ' +
      'and prints a link that signs a browser in, once, within a quarter of an hour. Ctrl-C ends it; what was added stays.',
    'A register that holds documents is served as it is. `foedera serve` does the same for others, and fills nothing.',
  ],
  operands: NO_OPERANDS,
  options: {
    database: SHARED_OPTIONS.database,
    port: SHARED_OPTIONS.port,
    empty: { type: 'flag', help: 'Leave an empty register empty.' },
    quiet: SHARED_OPTIONS.quiet,
  },
  examples: [
    { command: 'foedera start', does: 'foedera.db, at http://127.0.0.1:4510' },
    { command: 'npm start', does: 'the same in a clone; builds the web app first' },
    { command: 'foedera start --database ties.db --empty', does: 'a register of your own, with nothing in it' },
  ],
  exitCodes: [0, 1, 2, 130],
  async run({ values, signal }) {
    const { startInto } = await import('./start/start-into.ts')
    return startInto(values, signal)
  },
})
