import { ANSWER_OPTIONS } from './answer-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera asymmetry A B`: what do sources of one side leave out? */
export const asymmetry = defineVerb({
  name: 'asymmetry',
  summary: 'tells what sources of one country list and those of the other leave out',
  description: [
    'Agreements with exactly the two as sides, by the documents signed together: which are told of by publishers of both countries, of one only, or of neither. Where a publisher is at home follows ' +
      'from its name, else from its address; of some nobody knows.',
  ],
  operands: { name: 'CODE', least: 2, most: 2 },
  options: {
    ...ANSWER_OPTIONS,
    from: { type: 'text', value: 'YEAR', help: 'The first year.', unset: 'any' },
    to: { type: 'text', value: 'YEAR', help: 'The last year.', unset: 'any' },
  },
  examples: [{ command: 'foedera asymmetry CN PK', does: 'China and Pakistan' }],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { asymmetryInto } = await import('./answers/asymmetry-into.ts')
    return asymmetryInto(operands, values)
  },
})
