import { LIST_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera problems`: what could not be read. */
export const problems = defineVerb({
  name: 'problems',
  summary: 'lists what could not be read, with the reason',
  description: ['A problem is forgotten when something can be read at that place again.'],
  operands: { name: '', least: 0, most: 0 },
  options: LIST_OPTIONS,
  examples: [{ command: 'foedera problems', does: 'where, and what to do' }],
  exitCodes: [0, 2],
  async run({ values }) {
    const { problemsInto } = await import('./register/rows-into.ts')
    return problemsInto(values)
  },
})
