import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb, NO_OPERANDS } from './verb.ts'

/** `foedera extract`: the filter from documents to readings, for pipes and distributed engines. */
export const extract = defineVerb({
  name: 'extract',
  summary: 'turns a stream of documents into a stream of readings (NDJSON on standard input and output)',
  description: [
    'Takes one document a line, {id?, title?, text, published?, url?, publisher?, language?}, and gives one line for each, in ' +
      'the same order: a reading with the id as ref, or {ref?, error: {code, message, line}} for a line that cannot be ' +
      'read. `foedera schema document-input` and `foedera schema line` describe both.',
    'Memory does not grow with the stream: lines are taken in as fast as results are taken off. A result is written as soon ' +
      'as it and those before it are ready, so the verb also serves a process that waits for each answer.',
  ],
  operands: NO_OPERANDS,
  options: {
    workers: {
      type: 'number',
      short: 'w',
      least: 1,
      most: 256,
      whole: true,
      default: 1,
      help: 'Threads that read documents. With 1 no thread is started.',
    },
    output: SHARED_OPTIONS.output,
    knowledge: SHARED_OPTIONS.knowledge,
    'min-confidence': SHARED_OPTIONS['min-confidence'],
    quiet: SHARED_OPTIONS.quiet,
  },
  examples: [
    { command: 'foedera extract < documents.ndjson > readings.ndjson', does: 'a file of documents' },
    { command: 'foedera extract --workers 4 < documents.ndjson > readings.ndjson', does: 'the same on four cores' },
    {
      command: `echo '{"id":"1","text":"Norway and Kenya signed a fisheries agreement."}' | foedera extract`,
      does: 'one document',
    },
  ],
  exitCodes: [0, 1, 2, 130],
  async run({ values, signal }) {
    const { extractInto } = await import('./extract-into.ts')
    return extractInto({ ...values, minConfidence: values['min-confidence'] }, signal)
  },
})
