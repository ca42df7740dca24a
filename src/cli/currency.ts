import { ANSWER_OPTIONS, MONEY_OPTIONS } from './answer-options.ts'
import { FILTER_OPTIONS, QUERY } from './filter-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera currency`: in whose currency? */
export const currency = defineVerb({
  name: 'currency',
  summary: 'tells in whose currency agreements are stated and settled',
  description: [
    'Shares of the currencies of account and of settlement, by number and by value, by year and by pair: currencies of one of the sides against third ones. By number every agreement with an amount counts ' +
      'once. By value only what a sourced annual rate converts; what was not converted is listed.',
    'QUERY and the filters are those of `foedera list`.',
  ],
  operands: QUERY,
  options: {
    ...ANSWER_OPTIONS,
    ...FILTER_OPTIONS,
    money: {
      type: 'choice',
      choices: ['committed', 'planned', 'ended'],
      default: 'committed',
      help: 'committed: agreed, signed and after; planned: proposed, negotiated, pledged or intended; ended: called off, ended or refused. They are never added.',
    },
    ...MONEY_OPTIONS,
  },
  examples: [
    { command: 'foedera currency', does: 'of the whole register' },
    { command: 'foedera currency --pair CN,RU --rates roubles.csv', does: 'of a pair, with rates of your own' },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { currencyInto } = await import('./answers/currency-into.ts')
    return currencyInto(operands, values)
  },
})
