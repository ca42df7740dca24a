import { ANSWER_OPTIONS, MONEY_OPTIONS, PROMISE_OPTIONS } from './answer-options.ts'
import { FILTER_OPTIONS, QUERY } from './filter-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera promises`: which promises came true? */
export const promises = defineVerb({
  name: 'promises',
  summary: 'tells what was promised and what has become of it',
  description: [
    'For each agreement: what was due (amounts, quantities, terms, obligations) and by when, what speaks for its having been carried out or against it, the day of the last news, and one of: on time, late, ' +
      'delivered, partly delivered, suspended, cancelled, silent. Totals by pair, sector, actor and year.',
    'Late takes more than a day that is past: a document from after it that does not say that it was done. As of a day that is past, what came after is left out. QUERY and the filters are those of ' +
      '`foedera list`.',
  ],
  operands: QUERY,
  options: {
    ...ANSWER_OPTIONS,
    ...FILTER_OPTIONS,
    ...PROMISE_OPTIONS,
    ...MONEY_OPTIONS,
  },
  examples: [
    { command: 'foedera promises --pair CN,RU', does: 'of agreements that both take part in' },
    { command: 'foedera promises --country KE --instrument loan --as-of 2020-12-31', does: 'as it stood then' },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { promisesInto } = await import('./answers/promises-into.ts')
    return promisesInto(operands, values)
  },
})
