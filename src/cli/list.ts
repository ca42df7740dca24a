import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

const several = 'Several may be given, or parted by commas; one of them has to hold.'

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
  operands: { name: 'QUERY', least: 0, most: 32 },
  options: {
    database: SHARED_OPTIONS.database,
    pair: { type: 'text', value: 'CODE,CODE', help: 'Both countries are among its sides.', unset: 'any' },
    between: { type: 'text', value: 'CODE,CODE', help: 'It has exactly these two sides.', unset: 'any' },
    country: { type: 'text', value: 'CODE', many: true, help: `A country of its sides. ${several}`, unset: 'any' },
    party: {
      type: 'text',
      value: 'NAME',
      many: true,
      help: 'A party by its name or id in Wikidata; of several, one has to hold.',
      unset: 'any',
    },
    sector: { type: 'text', value: 'CODE', many: true, help: `What it is about. ${several}`, unset: 'any' },
    form: { type: 'text', value: 'CODE', many: true, help: `Such as treaty or contract. ${several}`, unset: 'any' },
    instrument: { type: 'text', value: 'CODE', many: true, help: `What flows, such as loan. ${several}`, unset: 'any' },
    status: { type: 'text', value: 'CODE', many: true, help: `Its state now. ${several}`, unset: 'any' },
    reached: {
      type: 'text',
      value: 'CODE',
      many: true,
      help: `The highest stage that it reached. ${several}`,
      unset: 'any',
    },
    from: { type: 'text', value: 'DATE', help: 'Dated on this day, in this month or year, or later.', unset: 'any' },
    to: { type: 'text', value: 'DATE', help: 'Dated on this day, in this month or year, or earlier.', unset: 'any' },
    currency: { type: 'text', value: 'CODE', many: true, help: `Currency of an amount. ${several}`, unset: 'any' },
    'min-amount': {
      type: 'number',
      least: 0,
      most: 1e30,
      help: 'An amount of so much or more; with --currency.',
      unset: 'any',
    },
    'max-amount': {
      type: 'number',
      least: 0,
      most: 1e30,
      help: 'An amount of so much or less; with --currency.',
      unset: 'any',
    },
    source: {
      type: 'text',
      value: 'NAME',
      many: true,
      help: 'Publisher of one of its sources; of several, one has to hold.',
      unset: 'any',
    },
    rank: {
      type: 'text',
      value: 'CODE',
      many: true,
      help: `Best rank of its sources: official, wire, press, company, comment. ${several}`,
      unset: 'any',
    },
    'min-confidence': {
      type: 'number',
      least: 0,
      most: 1,
      help: 'It is an agreement with this probability or more.',
      unset: 'any',
    },
    'max-confidence': { type: 'number', least: 0, most: 1, help: 'The same, or less.', unset: 'any' },
    'min-sources': {
      type: 'number',
      least: 0,
      most: 1e9,
      whole: true,
      help: 'So many independent sources or more.',
      unset: 'any',
    },
    has: {
      type: 'text',
      value: 'WHAT',
      many: true,
      help: 'It has this: amount, conflict, problem, decision, date, obligation; or unlinked: it names an agreement that is not found.',
      unset: 'anything',
    },
    problem: { type: 'text', value: 'RULE', many: true, help: 'It breaks this consistency rule.', unset: 'any' },
    review: {
      type: 'text',
      value: 'CODE',
      many: true,
      help: `What people said of it: open, accepted, rejected. ${several}`,
      unset: 'open and accepted',
    },
    package: { type: 'text', value: 'ID', many: true, help: 'It belongs to this package.', unset: 'any' },
    sort: {
      type: 'choice',
      short: 's',
      choices: [
        'relevance',
        'newest',
        'oldest',
        'amount',
        'confidence',
        'sources',
        'completeness',
        'problems',
        'updated',
        'added',
      ],
      default: 'relevance',
      help: 'relevance: all words in the title first, each newest first; amount, in one --currency, and those after it: highest first.',
    },
    ascending: { type: 'flag', help: 'Lowest first, for an order that is highest first.' },
    count: { type: 'flag', help: 'Print only how many there are.' },
    limit: SHARED_OPTIONS.limit,
    format: SHARED_OPTIONS.rows,
    output: SHARED_OPTIONS.output,
  },
  examples: [
    { command: 'foedera list --pair CN,RU', does: 'between China and Russia, newest first' },
    { command: 'foedera list "gas pipel* -transit" --sector energy --from 2014', does: 'by words, field and date' },
    { command: 'foedera list --currency USD --min-amount 1000000000 --sort amount', does: 'the largest in dollars' },
    { command: 'foedera list --has conflict --format xlsx --output conflicts.xlsx', does: 'for a spreadsheet' },
    { command: 'foedera list --format ndjson > register.ndjson', does: 'everything' },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { listInto } = await import('./register/list-into.ts')
    return listInto(operands, values)
  },
})
