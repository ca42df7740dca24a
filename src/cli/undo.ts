import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera undo DECISION…`: takes decisions back. */
export const undo = defineVerb({
  name: 'undo',
  summary: 'takes decisions back; taking that back makes them stand again',
  description: [
    'DECISION is an id as `foedera history` lists it. The register is then as if it had not been made; that it was stays in the history.',
  ],
  operands: { name: 'DECISION', least: 1, most: 1_000 },
  options: {
    database: SHARED_OPTIONS.database,
    by: SHARED_OPTIONS.by,
    why: { type: 'text', value: 'NOTE', help: 'The reason, in words.', unset: 'none is kept' },
  },
  examples: [{ command: 'foedera undo d5k2m8x0q1w7z --why "wrong agreement"', does: 'one decision' }],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { decideInto } = await import('./register/decide-into.ts')
    return decideInto(['undo', ...operands], { ...values, from: undefined, document: undefined, words: undefined })
  },
})
