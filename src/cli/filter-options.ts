import type { Options } from './verb.ts'

const several = 'Several may be given, or parted by commas; one of them has to hold.'

/** Words of a search, beside the filters. */
export const QUERY = { name: 'QUERY', least: 0, most: 32 } as const

/** Which agreements: the filters of `foedera list` and of the answers. */
export const FILTER_OPTIONS = {
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
} as const satisfies Options
