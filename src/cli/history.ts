import { LIST_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera history [ID]`: what people decided. */
export const history = defineVerb({
  name: 'history',
  summary: 'lists what people decided, of one agreement or of all',
  description: ['Decisions are never overwritten: one that was taken back is listed, and so is what took it back.'],
  operands: { name: 'ID', least: 0, most: 1 },
  options: LIST_OPTIONS,
  examples: [
    { command: 'foedera history a4q3k9w2mz0tr', does: 'of an agreement' },
    { command: 'foedera history --format csv --output decisions.csv', does: 'of all' },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { historyInto } = await import('./register/rows-into.ts')
    return historyInto(operands[0], values)
  },
})
