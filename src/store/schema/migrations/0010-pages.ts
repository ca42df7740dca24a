import type { Migration } from '../migration.ts'
import { optionalText } from '../table.ts'

export const PAGES = {
  of: 'documents',
  columns: {
    pages: optionalText('where its pages begin in `text`, as a JSON list of `{number, start}`; null where it has none'),
  },
} as const

export const pagesMigration: Migration = {
  number: 10,
  name: 'pages',
  steps: [{ create: 'columns', ...PAGES }],
}
