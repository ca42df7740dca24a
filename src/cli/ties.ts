import { ANSWER_OPTIONS, MONEY_OPTIONS, YEAR_OPTIONS } from './answer-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera ties A B`: are the ties of two countries deepening? */
export const ties = defineVerb({
  name: 'ties',
  summary: 'tells whether the ties of two countries deepen or cool, and by what',
  description: [
    'By year: agreements with exactly the two as sides, their legal weight, sectors touched for the first time, money committed, agreements carried out, meetings and statements, each by itself and per ' +
      '100 documents that mention both. The index is the mean percentile among all pairs of the register, with intervals of 95 %.',
    'The verdict follows from a test (Mann and Kendall) of the index of the counts and of that per 100 documents: both have to rise, or to fall, beyond chance. With less than 8 years, 20 agreements or 30 ' +
      'other pairs there is none, and it says what is missing. docs/answers.md tells how each figure is made.',
  ],
  operands: { name: 'CODE', least: 2, most: 2 },
  options: { ...ANSWER_OPTIONS, ...YEAR_OPTIONS, ...MONEY_OPTIONS },
  examples: [
    { command: 'foedera ties CN RU', does: 'China and Russia, all years of which documents speak' },
    { command: 'foedera ties CN RU --from 2010 --to 2020 --plot ties.svg', does: 'with a picture of the index' },
    { command: 'foedera ties CN RU --rates roubles.csv --format json', does: 'with rates of your own, for a program' },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { tiesInto } = await import('./answers/ties-into.ts')
    return tiesInto(operands, values)
  },
})
