import { LIST_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera pending`: what people are asked. */
export const pending = defineVerb({
  name: 'pending',
  summary: 'lists the questions that are left to people: whether two reports are of one agreement',
  description: [
    'Those whose answer settles most come first. Answer with `foedera decide same QUESTION`, `different` or `unsure`; json and csv tell what speaks for and against each. In a table of them (csv, or xlsx saved as csv again) the answers may be filled in under kind, for `foedera decide --from`.',
  ],
  operands: { name: '', least: 0, most: 0 },
  options: LIST_OPTIONS,
  examples: [
    { command: 'foedera pending', does: 'the most valuable questions' },
    { command: 'foedera pending --format xlsx --output questions.xlsx', does: 'all, to be answered in a spreadsheet' },
  ],
  exitCodes: [0, 2],
  async run({ values }) {
    const { pendingInto } = await import('./register/rows-into.ts')
    return pendingInto(values)
  },
})
