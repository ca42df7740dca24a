import type { Register } from '../../register/index.ts'
import { readAlert } from './list-watched.ts'
import { readEntryText } from './read-entry-text.ts'
import { readField } from './read-field.ts'
import { readHeld } from './read-held.ts'
import { readHistoryOf } from './read-history.ts'
import { readPassages } from './read-passages.ts'
import { readQuotation } from './read-quotation.ts'

/** What reads a few rows by an id: quick, whatever the size of the register. */
export const LOOKUPS = {
  entry: (register: Register, address: string) => register.agreements.get(address),
  entryText: readEntryText,
  held: readHeld,
  field: readField,
  historyOf: readHistoryOf,
  document: (register: Register, id: string) => register.documents.get(id),
  passages: readPassages,
  quotation: readQuotation,
  alert: readAlert,
  party: (register: Register, key: string) => register.parties.get(key),
  package: (register: Register, id: string) => register.packages.get(id),
} as const
