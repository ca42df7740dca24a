import type { Migration } from '../migration.ts'
import { numberOf, optionalText, type Table, text } from '../table.ts'

export const ALERT_KEYS = {
  name: 'alert_keys',
  about: 'Keys in secret addresses of feeds: each shows the news of one alert and nothing else.',
  columns: {
    alert_no: numberOf('alerts'),
    hash: text('SHA-256 of the key, which is not kept'),
    made_by: optionalText(
      'the name of a token, or of whoever signed in, who made it over the service: it ends with that token',
    ),
    created: text('when, ISO 8601'),
  },
  key: ['alert_no'],
  indexes: [{ columns: ['hash'], isUnique: true }],
} as const satisfies Table

export const alertKeysMigration: Migration = {
  number: 8,
  name: 'alert-keys',
  steps: [{ create: 'table', table: ALERT_KEYS }],
}
