import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera stats`: how much there is. */
export const stats = defineVerb({
  name: 'stats',
  summary: 'tells how much is in the register',
  description: [
    'Documents, agreements, what people decided and are asked, what could not be read, and the pairs with the most agreements.',
  ],
  operands: { name: '', least: 0, most: 0 },
  options: {
    database: SHARED_OPTIONS.database,
    format: {
      type: 'choice',
      short: 'f',
      choices: ['text', 'json'],
      default: 'text',
      help: 'text: for people; json: for programs.',
    },
  },
  examples: [{ command: 'foedera stats', does: 'of foedera.db' }],
  exitCodes: [0, 2],
  async run({ values }) {
    const { statsInto } = await import('./register/stats-into.ts')
    return statsInto(values)
  },
})
