import { ANSWER_OPTIONS, MONEY_OPTIONS } from './answer-options.ts'
import { FILTER_OPTIONS, QUERY } from './filter-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera claims`: what do sources claim in general, and what do the figures say? */
export const claims = defineVerb({
  name: 'claims',
  summary: 'sets general claims of sources beside the figures that bear on them',
  description: [
    'Sentences of documents, their titles, judgements and quotations included, that claim something general of ties: that they deepen or cool, that own currencies take the place of third ones, that ' +
      'trade multiplies or reaches a target, that something is historic. Beside each: what the figures of `foedera ties` and `foedera currency` say, and whether they support it, contradict it, do not show it, ' +
      'or cannot tell. On what is wished or to come they do not bear.',
    'QUERY are words that the documents have to have.',
  ],
  operands: QUERY,
  options: {
    ...ANSWER_OPTIONS,
    pair: {
      type: 'text',
      value: 'CODE,CODE',
      help: 'Claims on ties of these two.',
      unset: 'claims on any two, and those of which nothing says on whom',
    },
    from: { type: 'text', value: 'YEAR', help: 'Of documents of this year or later.', unset: 'any' },
    to: { type: 'text', value: 'YEAR', help: 'Of documents of this year or earlier.', unset: 'any' },
    source: { ...FILTER_OPTIONS.source, help: 'Publisher of the document; of several, one has to hold.' },
    rank: FILTER_OPTIONS.rank,
    ...MONEY_OPTIONS,
  },
  examples: [
    { command: 'foedera claims --pair CN,RU', does: 'on China and Russia' },
    { command: 'foedera claims gas --rank official', does: 'in official documents that speak of gas' },
    {
      command: 'foedera claims --from 2015 --to 2015 --plot claims.svg',
      does: 'on any pair, in documents of one year, with a picture',
    },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { claimsInto } = await import('./answers/claims-into.ts')
    return claimsInto(operands, values)
  },
})
