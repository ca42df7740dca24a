import type { Options } from './verb.ts'

/** Options that several verbs have, each written once. */
export const SHARED_OPTIONS = {
  output: {
    type: 'text',
    value: 'FILE',
    short: 'o',
    help: 'Write to this file. It appears when it is complete; what stood there before stays until then.',
    unset: 'standard output',
  },
  knowledge: {
    type: 'text',
    value: 'FILE',
    many: true,
    help: 'Add organisations and people from a CSV file with the columns name, kind, aliases, country, office …, or from FollowTheMoney entities (.ndjson); may be given several times.',
    unset: 'only what Foedera knows itself',
  },
  published: {
    type: 'text',
    value: 'DATE',
    help: 'The day of publication, such as 2015-05-08, for every document of this run; "last May" is counted from it.',
    unset: 'what each document says',
  },
  language: {
    type: 'text',
    value: 'CODE',
    help: 'The language of every document of this run, as ISO 639-1 code.',
    unset: 'what each document says, else en',
  },
  'min-confidence': {
    type: 'number',
    least: 0,
    most: 1,
    default: 0,
    help: 'Leave out findings of which the program is less sure than N, from 0 to 1.',
  },
  database: {
    type: 'text',
    value: 'DATABASE',
    short: 'd',
    help: 'The database: a file, or an address such as postgres://user@host/name.',
    unset: 'the one that the environment names in FOEDERA_DATABASE, else foedera.db',
  },
  rows: {
    type: 'choice',
    short: 'f',
    choices: ['table', 'json', 'ndjson', 'csv', 'xlsx'],
    help: 'table: for the terminal, the first 50; json and ndjson: everything known of each; csv and xlsx: for spreadsheets, a row each.',
    unset: 'by the ending of --output, else table',
  },
  limit: {
    type: 'number',
    short: 'n',
    least: 1,
    most: 1_000_000_000,
    whole: true,
    help: 'Show no more than N.',
    unset: '50 in a table, else all',
  },
  by: {
    type: 'text',
    value: 'NAME',
    help: 'Who decides.',
    unset: 'the name that the system knows the user by',
  },
  workers: {
    type: 'number',
    short: 'w',
    least: 1,
    most: 256,
    whole: true,
    default: 1,
    help: 'Threads that read documents. With 1 no thread is started.',
  },
  port: {
    type: 'number',
    short: 'p',
    least: 0,
    most: 65_535,
    whole: true,
    default: 4510,
    help: 'The port to listen on; 0 takes one that is free.',
  },
  quiet: { type: 'flag', short: 'q', help: 'Print no progress and no closing line on standard error; errors still.' },
} as const satisfies Options

/** Options of verbs that list something. */
export const LIST_OPTIONS = {
  database: SHARED_OPTIONS.database,
  limit: SHARED_OPTIONS.limit,
  format: SHARED_OPTIONS.rows,
  output: SHARED_OPTIONS.output,
} as const satisfies Options
