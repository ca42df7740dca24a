import { hash } from 'node:crypto'
import type { Entry } from '../../model/index.ts'

const LENGTH = 12

/** The entry with a version that changes exactly when anything else of it does. */
export function withVersion(entry: Omit<Entry, 'version'> & { readonly version?: string }): Entry {
  const { version: _, id, ...rest } = entry
  return { id, version: hash('sha256', JSON.stringify([id, rest])).slice(0, LENGTH), ...rest }
}
