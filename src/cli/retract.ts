import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera retract DOCUMENT`: a source that was taken back. */
export const retract = defineVerb({
  name: 'retract',
  summary: 'says that a document was retracted or corrected by its publisher, and shows what falls with it',
  description: [
    'DOCUMENT is its id, as `foedera show` lists it. What no other source carries falls out of the register; what others carry too stays, and is chosen anew. ' +
      '--state current takes it back.',
  ],
  operands: { name: 'DOCUMENT', least: 1, most: 1 },
  options: {
    database: SHARED_OPTIONS.database,
    state: {
      type: 'choice',
      choices: ['retracted', 'corrected', 'superseded', 'current'],
      default: 'retracted',
      help: 'What has become of it. A corrected document still stands.',
    },
    url: { type: 'text', value: 'URL', help: 'Only the source at this address.', unset: 'all sources of the document' },
  },
  examples: [{ command: 'foedera retract 12ab34cd56ef7890', does: 'a story that was killed' }],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { retractInto } = await import('./register/retract-into.ts')
    return retractInto(operands[0]!, values)
  },
})
