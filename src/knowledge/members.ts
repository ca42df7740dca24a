import { countriesAt } from './tenure.ts'
import type { Organisation } from './types.ts'

/**
 * Country codes of an organisation's members at some day of `date` (year, month or day), in the table's order; without a date, those
 * of today: `members(eaeu, '2015-05')` is RU, BY, KZ, AM. Empty where the table does not know them.
 */
export function members(organisation: Organisation, date?: string): readonly string[] {
  return countriesAt(organisation.members, date)
}
