import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb, NO_OPERANDS } from './verb.ts'

/** `foedera resolve`: the filter from readings to the agreements that they tell of. */
export const resolve = defineVerb({
  name: 'resolve',
  summary: 'gathers a stream of readings into the agreements that they tell of (NDJSON on standard input and output)',
  description: [
    'Takes one reading a line, as `foedera extract` writes them, with sources and copyOf where these are known, and gives one line for each ' +
      'agreement: what all reports of it say together, every field with its evidence and what sources differ in. `foedera schema ' +
      'sourced-reading` and `foedera schema entry` describe both. No database is needed, and none is made.',
    'The same readings in any order give the same lines. They are put aside by their sides, in files where there are many, and resolved block by ' +
      'block when the input ends; a distributed engine may do the same on many machines if it brings readings with the same sides together.',
  ],
  operands: NO_OPERANDS,
  options: {
    output: SHARED_OPTIONS.output,
    decisions: {
      type: 'text',
      value: 'FILE',
      help: 'What people decided, a decision a line in the order in which they did; `foedera schema decision` describes it.',
      unset: 'nothing was decided',
    },
    questions: {
      type: 'text',
      value: 'FILE',
      help: 'Write what a person should look at to this file: lookalikes that may be one agreement, with the parts of their score.',
      unset: 'they are not written',
    },
    knowledge: SHARED_OPTIONS.knowledge,
    quiet: SHARED_OPTIONS.quiet,
  },
  examples: [
    { command: 'foedera resolve < readings.ndjson > register.ndjson', does: 'the agreements in a file of readings' },
    {
      command: 'foedera extract < documents.ndjson | foedera resolve --questions questions.ndjson > register.ndjson',
      does: 'from documents, with what is left for people to say',
    },
  ],
  exitCodes: [0, 1, 2, 130],
  async run({ values, signal }) {
    const { resolveInto } = await import('./resolve/resolve-into.ts')
    return resolveInto(values, signal)
  },
})
