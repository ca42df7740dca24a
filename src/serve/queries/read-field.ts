import type { CorrectedField, Entry } from '../../model/index.ts'
import { evidenceOf, quoteKey, type Register } from '../../register/index.ts'

/** A field of an agreement with its words, and what other sources say of it. */
export type ShownField = {
  /** The agreement. */
  readonly id: string
  readonly version: string
  readonly field: CorrectedField
  /** Null where nothing is known of it. */
  readonly value: unknown
  readonly quotes: Readonly<Record<string, string>>
  readonly conflicts: Entry['conflicts']
}

/** A field, by the address of its agreement and its name. */
export async function readField(register: Register, address: string, field: CorrectedField): Promise<ShownField> {
  const { entry, quotes } = await register.agreements.get(address)
  const value = entry[field] ?? null
  const conflicts = entry.conflicts.filter(each => each.field === field || each.field.startsWith(`${field}.`))
  const keys = new Set(evidenceOf([value, conflicts]).map(quoteKey))
  const words = Object.entries(quotes).filter(([key]) => keys.has(key))
  return { id: entry.id, version: entry.version, field, value, quotes: Object.fromEntries(words), conflicts }
}
