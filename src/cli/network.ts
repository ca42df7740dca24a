import { ANSWER_OPTIONS } from './answer-options.ts'
import { FILTER_OPTIONS, QUERY } from './filter-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera network`: who shares agreements with whom? */
export const network = defineVerb({
  name: 'network',
  summary: 'tells who shares agreements with whom, who stands between others, and what links are new',
  description: [
    'Actors and the agreements that they share: partners (degree), shortest ways between others that lead through one (betweenness), communities (Louvain), brokers that reach into other communities, new ' +
      'links by year. People who sign are no actors.',
    'QUERY and the filters are those of `foedera list`.',
  ],
  operands: QUERY,
  options: {
    ...ANSWER_OPTIONS,
    ...FILTER_OPTIONS,
    of: {
      type: 'choice',
      choices: ['parties', 'countries'],
      default: 'parties',
      help: 'parties: ministries, banks, companies and other parties; countries: those of the sides.',
    },
  },
  examples: [
    { command: 'foedera network --country KE', does: 'of agreements of Kenya' },
    { command: 'foedera network --of countries --sector energy', does: 'countries by agreements on energy' },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { networkInto } = await import('./answers/network-into.ts')
    return networkInto(operands, values)
  },
})
