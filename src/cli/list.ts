import { FILTER_OPTIONS, QUERY } from './filter-options.ts'
import { LIST_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera list`: the agreements of the register. */
export const list = defineVerb({
  name: 'list',
  summary: 'lists the agreements of the register, by words and filters',
  description: [
    'QUERY is what to look for: words in any form, "phrases", -not, prefix*, and field:value, such as sector:energy, form:treaty, country:CN, from:2014, ' +
      'has:conflict, title:gas. Everything that is given has to hold.',
    'A table shows the first 50 with what fits; json and ndjson give all, each with every field, its words, sources and conflicts; csv and xlsx a row each. ' +
      'What people rejected is left out, unless --review asks for it.',
  ],
  operands: QUERY,
  options: {
    ...FILTER_OPTIONS,
    sort: {
      type: 'choice',
      short: 's',
      choices: [
        'relevance',
        'newest',
        'oldest',
        'title',
        'status',
        'form',
        'sector',
        'amount',
        'confidence',
        'sources',
        'completeness',
        'problems',
        'updated',
        'added',
      ],
      default: 'relevance',
      help: 'relevance: all words in the title first, each newest first; title: by the alphabet; status, form, sector: as the codebook lists them, each newest first; amount, in one --currency, and those after it: highest first.',
    },
    ascending: { type: 'flag', help: 'Lowest first, for an order that is highest first.' },
    descending: { type: 'flag', help: 'Last first, for an order by title, status, form or sector.' },
    count: { type: 'flag', help: 'Print only how many there are.' },
    ...LIST_OPTIONS,
  },
  examples: [
    { command: 'foedera list --pair CN,RU', does: 'between China and Russia, newest first' },
    { command: 'foedera list "gas pipel* -transit" --sector energy --from 2014', does: 'by words, field and date' },
    { command: 'foedera list --currency USD --min-amount 1000000000 --sort amount', does: 'the largest in dollars' },
    { command: 'foedera list --pair CN,RU --sort status', does: 'from what is proposed to what has ended' },
    { command: 'foedera list --has conflict --format xlsx --output conflicts.xlsx', does: 'for a spreadsheet' },
    { command: 'foedera list --format ndjson > register.ndjson', does: 'everything' },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { listInto } = await import('./register/list-into.ts')
    return listInto(operands, values)
  },
})
