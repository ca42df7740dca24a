import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera show ID`: one agreement with everything known of it. */
export const show = defineVerb({
  name: 'show',
  summary: 'shows one agreement: every field with its words, sources, conflicts and history',
  description: [
    'ID is that of an agreement as `foedera list` shows it, of a finding in it, or of an agreement that was merged into it. Of one that is no more, it tells why.',
  ],
  operands: { name: 'ID', least: 1, most: 1 },
  options: {
    database: SHARED_OPTIONS.database,
    format: {
      type: 'choice',
      short: 'f',
      choices: ['text', 'json'],
      default: 'text',
      help: 'text: for people; json: everything, with the words of each evidence under quotes.',
    },
    output: SHARED_OPTIONS.output,
  },
  examples: [
    { command: 'foedera show a4q3k9w2mz0tr', does: 'an agreement' },
    { command: 'foedera show a4q3k9w2mz0tr --format json', does: 'for a program' },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { showInto } = await import('./register/show-into.ts')
    return showInto(operands[0]!, values)
  },
})
