import type { Migration } from '../migration.ts'

/** The confidence of all agreements together is kept among the counts of keys, as `sum:confidence`. */
export const confidenceMigration: Migration = {
  number: 9,
  name: 'confidence',
  steps: [],
  fills: 'confidence',
}
