import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb, NO_OPERANDS } from './verb.ts'

/** `foedera reread`: documents again, with a newer extractor. */
export const reread = defineVerb({
  name: 'reread',
  summary: 'reads documents of the register again that an older version of Foedera read; keeps what people decided',
  description: [
    'Ids of agreements and decisions of people stay where the words that they speak of stand in a finding of the newer reading. Decisions whose words do not are ' +
      'listed, for a person to look at; none is moved to a finding that only looks alike.',
  ],
  operands: NO_OPERANDS,
  options: {
    database: SHARED_OPTIONS.database,
    all: { type: 'flag', help: 'Also what this version read: after a change of --knowledge, for instance.' },
    workers: SHARED_OPTIONS.workers,
    knowledge: SHARED_OPTIONS.knowledge,
    quiet: SHARED_OPTIONS.quiet,
  },
  examples: [
    { command: 'foedera reread --workers 4', does: 'after an update' },
    { command: 'foedera reread --all --knowledge my-companies.csv', does: 'with companies of your own' },
  ],
  exitCodes: [0, 1, 2, 130],
  async run({ values, signal }) {
    const { rereadInto } = await import('./register/reread-into.ts')
    return rereadInto(values, signal)
  },
})
