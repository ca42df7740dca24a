import { PARTY_TYPES, type PartyType } from '../model/index.ts'
import { readTable } from './table.ts'
import type { OrganisationPattern } from './types.ts'

const COLUMNS = { required: ['language', 'words', 'position', 'type', 'example'], optional: [] }

/** Reads the table of patterns by which unknown organisations are recognised. */
export function readOrganisationPatterns(text: string, file: string): readonly OrganisationPattern[] {
  const patterns = readTable(text, file, COLUMNS).map(
    (row): OrganisationPattern =>
      Object.freeze({
        language: row.required('language'),
        words: row.list('words'),
        position: row.code('position', ['head', 'suffix', 'opener']),
        type: row.code('type', Object.keys(PARTY_TYPES) as PartyType[]),
        example: row.required('example'),
      }),
  )
  return Object.freeze(patterns.toArray())
}
