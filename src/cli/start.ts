import { defineVerb, NO_OPERANDS } from './verb.ts'

/** `foedera start`: a first look, at the samples. */
export const start = defineVerb({
  name: 'start',
  summary: 'shows what Foedera finds in its samples, and how to go on',
  description: [
    'Reads the articles that come with Foedera, prints what each holds and every agreement in them, writes a page with the ' +
      'text of one article and its findings beside it, and says how to read an article of your own.',
  ],
  operands: NO_OPERANDS,
  options: {},
  examples: [
    { command: 'foedera start', does: 'from anywhere' },
    { command: 'npm start', does: 'the same in a clone' },
  ],
  exitCodes: [0, 1, 2, 130],
  async run({ signal }) {
    const { showSamples } = await import('./show-samples.ts')
    return showSamples(signal)
  },
})
