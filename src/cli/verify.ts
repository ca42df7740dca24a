import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera verify`: whether the register is whole. */
export const verify = defineVerb({
  name: 'verify',
  summary: 'checks the whole register: quotations, links, indexes, decisions; says what is wrong and how to mend it',
  description: [
    'Every quotation has to stand in its document, every finding in an agreement, every link has to lead somewhere, the words of decisions have to stand where they ' +
      'stood, and the search indexes and counts have to be in step with what they are made from.',
    '--mend makes anew what can be made from what is whole. What cannot be mended so is told with what to do. Ends with 1 where something is wrong.',
  ],
  operands: { name: '', least: 0, most: 0 },
  options: {
    database: SHARED_OPTIONS.database,
    mend: { type: 'flag', help: 'Make anew what is out of step, and check again.' },
    format: {
      type: 'choice',
      short: 'f',
      choices: ['text', 'ndjson'],
      default: 'text',
      help: 'text: for people; ndjson: a fault a line.',
    },
  },
  examples: [
    { command: 'foedera verify', does: 'of foedera.db' },
    { command: 'foedera verify --mend --database ties.db', does: 'and put right what can be' },
  ],
  exitCodes: [0, 1, 2],
  async run({ values }) {
    const { verifyInto } = await import('./register/verify-into.ts')
    return verifyInto(values)
  },
})
