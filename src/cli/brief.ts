import { MONEY_OPTIONS, PLOT_OPTION, PROMISE_OPTIONS, YEAR_OPTIONS } from './answer-options.ts'
import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera brief A B`: a briefing on two countries. */
export const brief = defineVerb({
  name: 'brief',
  summary: 'writes a briefing on two countries in Markdown, with footnotes that quote',
  description: [
    'The verdict of `foedera ties` with its years, the newest agreements with the words of their documents, currencies, promises, what sources of one side leave out, and general claims beside the figures.',
  ],
  operands: { name: 'CODE', least: 2, most: 2 },
  options: {
    database: SHARED_OPTIONS.database,
    format: {
      type: 'choice',
      short: 'f',
      choices: ['markdown', 'json'],
      default: 'markdown',
      help: 'markdown: for people; json: everything that it is made of.',
    },
    output: SHARED_OPTIONS.output,
    ...PLOT_OPTION,
    ...YEAR_OPTIONS,
    ...PROMISE_OPTIONS,
    limit: {
      type: 'number',
      short: 'n',
      least: 1,
      most: 1000,
      whole: true,
      default: 10,
      help: 'How many of the newest agreements are told of one by one.',
    },
    ...MONEY_OPTIONS,
  },
  examples: [
    { command: 'foedera brief CN RU', does: 'on China and Russia' },
    { command: 'foedera brief CN RU --from 2010 --output brief.md --plot brief.svg', does: 'into files' },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { briefInto } = await import('./answers/brief-into.ts')
    return briefInto(operands, values)
  },
})
