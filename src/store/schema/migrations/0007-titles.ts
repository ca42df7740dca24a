import type { Migration } from '../migration.ts'
import { integer, type Table, text } from '../table.ts'

export const TITLES = {
  name: 'titles',
  about: 'Titles of agreements as they are sorted by. Made from `entries`.',
  columns: {
    no: integer('`no` in `entries`'),
    key: text('the beginning of the title in lower case, without accents and without signs before the first word'),
  },
  key: ['no'],
  indexes: [{ columns: ['key', 'no'] }],
} as const satisfies Table

export const titlesMigration: Migration = {
  number: 7,
  name: 'titles',
  steps: [{ create: 'table', table: TITLES }],
  fills: TITLES.name,
}
