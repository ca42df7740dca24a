import type { Migration } from '../migration.ts'
import { numberOf, type Table, text } from '../table.ts'

export const ALERT_SAVERS = {
  name: 'alert_savers',
  about: 'Who saved a search, where it was done over the service: they may remove it.',
  columns: { alert_no: numberOf('alerts'), saved_by: text('the name of a token, or of whoever signed in') },
  key: ['alert_no'],
  indexes: [{ columns: ['saved_by'] }],
} as const satisfies Table

export const saversMigration: Migration = {
  number: 6,
  name: 'savers',
  steps: [{ create: 'table', table: ALERT_SAVERS }],
}
