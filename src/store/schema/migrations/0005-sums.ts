import type { Migration } from '../migration.ts'
import { integer, type Table, text } from '../table.ts'

export const SUMS = {
  name: 'sums',
  about:
    'What totals and shares of currencies need of the agreements that state an amount, a short row each: a question to the whole register reads nothing else. Made from `entry_bodies`.',
  columns: {
    no: integer('`no` in `entries`'),
    json: text(
      'id, first day, pair, countries, form, status, whether people rejected it, amounts, what it is part of, what it carries on; as a list',
    ),
  },
  key: ['no'],
} as const satisfies Table

export const sumsMigration: Migration = {
  number: 5,
  name: 'sums',
  steps: [{ create: 'table', table: SUMS }],
  fills: SUMS.name,
}
