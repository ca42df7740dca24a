import { SHARED_OPTIONS } from './shared-options.ts'
import type { Options } from './verb.ts'

export const PLOT_OPTION = {
  plot: {
    type: 'text',
    value: 'FILE',
    help: 'Draw a picture too, as .svg or .png.',
    unset: 'none is drawn',
  },
} as const satisfies Options

/** Options of every answer, each written once. */
export const ANSWER_OPTIONS = {
  database: SHARED_OPTIONS.database,
  format: {
    type: 'choice',
    short: 'f',
    choices: ['table', 'json', 'ndjson', 'csv', 'xlsx'],
    help: 'table: for the terminal; json, ndjson: the whole answer, every figure with its count and the command that lists its agreements; csv: the first table; xlsx: a sheet for each table.',
    unset: 'by the ending of --output, else table',
  },
  output: SHARED_OPTIONS.output,
  ...PLOT_OPTION,
} as const satisfies Options

/** The years of an answer. */
export const YEAR_OPTIONS = {
  from: { type: 'text', value: 'YEAR', help: 'The first year.', unset: 'the first of which documents speak' },
  to: { type: 'text', value: 'YEAR', help: 'The last year.', unset: 'the last of which anything is known' },
} as const satisfies Options

/** How money is made comparable. */
export const MONEY_OPTIONS = {
  rates: {
    type: 'text',
    value: 'FILE',
    many: true,
    help: 'Annual rates from a CSV file with the columns currency, year, units_per_usd and source; they stand before those that Foedera knows.',
    unset: 'only those that Foedera knows, without the rouble',
  },
  deflator: {
    type: 'text',
    value: 'FILE',
    help: 'US prices by year from a CSV file with the columns year, index and source: dollars are shown in the prices of one year.',
    unset: 'dollars of each year',
  },
  prices: {
    type: 'number',
    least: 1900,
    most: 2999,
    whole: true,
    help: 'The year in whose prices dollars are shown; with --deflator.',
    unset: 'the last of the deflator',
  },
} as const satisfies Options

/** When promises are judged. */
export const PROMISE_OPTIONS = {
  'as-of': { type: 'text', value: 'DATE', help: 'The day on which promises are judged.', unset: 'today' },
  'silent-after': {
    type: 'number',
    least: 1,
    most: 1200,
    whole: true,
    default: 24,
    help: 'Months without news that make silence.',
  },
} as const satisfies Options
