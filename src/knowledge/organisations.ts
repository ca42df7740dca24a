import { PARTY_TYPES, type PartyType, SECTORS, type Sector } from '../model/index.ts'
import { type Row, readTable } from './table.ts'
import { readTenures } from './tenure.ts'
import { ORGANISATION_KINDS, type Organisation, type OrganisationKind } from './types.ts'

const COLUMNS = {
  required: ['name', 'aliases', 'weakAliases', 'kind', 'country'],
  optional: ['type', 'sectors', 'members', 'wikidata', 'source'],
}

/** The type of party that an organisation of a kind is, where its row does not say. */
export const TYPE_OF_KIND: Readonly<Record<OrganisationKind, PartyType>> = {
  bloc: 'organisation',
  'international-organisation': 'organisation',
  'development-bank': 'bank',
  initiative: 'organisation',
  bank: 'bank',
  'central-bank': 'bank',
  'export-credit-agency': 'bank',
  'state-company': 'company',
  company: 'company',
  agency: 'government',
  ministry: 'government',
  fund: 'bank',
  broadcaster: 'company',
  university: 'organisation',
  association: 'organisation',
  'armed-group': 'organisation',
}

const TYPES = Object.keys(PARTY_TYPES) as PartyType[]
const SECTOR_CODES = Object.keys(SECTORS) as Sector[]
const MOST_SECTORS = 2

/** Reads the table of organisations. */
export function readOrganisations(text: string, file: string): readonly Organisation[] {
  return Object.freeze(readTable(text, file, COLUMNS).map(readOrganisation).toArray())
}

/** Reads one row, of the table or of a user's file. */
export function readOrganisation(row: Row): Organisation {
  const kind = row.code('kind', ORGANISATION_KINDS)
  return Object.freeze({
    name: row.required('name'),
    aliases: row.list('aliases'),
    weakAliases: row.list('weakAliases'),
    kind,
    type: row.text('type') === '' ? TYPE_OF_KIND[kind] : row.code('type', TYPES),
    sectors: row.codeList('sectors', SECTOR_CODES, MOST_SECTORS),
    country: row.textOrNull('country'),
    members: readTenures(row, 'members'),
    wikidata: readWikidata(row),
    source: row.textOrNull('source'),
  })
}

/** The Wikidata id of a row, checked for its shape. */
export function readWikidata(row: Row): string | null {
  const id = row.textOrNull('wikidata')
  if (id !== null && !/^Q[1-9]\d*$/u.test(id)) {
    throw row.error('bad-wikidata-id', `"${id}" is no Wikidata id.`, 'Write Q and a number, or leave the cell empty.')
  }
  return id
}
