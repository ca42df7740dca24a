import { KnowledgeError } from './knowledge-error.ts'
import { readOrganisation } from './organisations.ts'
import { readPerson } from './people.ts'
import { type Row, readTable } from './table.ts'
import { type Knowledge, ORGANISATION_KINDS, type Organisation, type Person } from './types.ts'

const COLUMNS = {
  required: ['name', 'kind'],
  optional: ['aliases', 'weakAliases', 'type', 'country', 'members', 'office', 'wikidata', 'source'],
}

/**
 * Adds a user's own organisations and people, given as CSV with the columns name, aliases, weakAliases, kind, type, country,
 * members, office, wikidata, source (name and kind are required; `kind` is that of an organisation, or `person`). A row whose name is
 * known already stands in place of ours. Throws a `KnowledgeError` that names the file, the line and what to do.
 *
 * ```csv
 * name,aliases,kind,country,office
 * Kumtor Gold Company,Kumtor|KGC,state-company,KG,
 * Jane Roe,Roe,person,KE,Foreign Minister:2019/
 * ```
 */
export function extendKnowledge(base: Knowledge, csvText: string, fileName: string): Knowledge {
  const rows = readTable(csvText, fileName, COLUMNS)
  if (rows.length === 0) {
    throw new KnowledgeError('no-rows', fileName, 1, 'the file has a header and no rows.', 'Add a row for each name.')
  }
  const codes = new Set(base.countries.map(country => country.code))
  const organisations: Organisation[] = []
  const people: Person[] = []
  for (const row of rows) {
    checkCountry(row, codes)
    if (row.text('kind') === 'person') people.push(readPerson(row, 'office'))
    else organisations.push(readAllowedOrganisation(row, codes))
  }
  return Object.freeze({
    ...base,
    organisations: replaceByName(base.organisations, organisations),
    people: replaceByName(base.people, people),
  })
}

function readAllowedOrganisation(row: Row, codes: ReadonlySet<string>): Organisation {
  const kinds: readonly string[] = ORGANISATION_KINDS
  if (!kinds.includes(row.required('kind'))) {
    const remedy = `Write one of: ${[...kinds, 'person'].join(', ')}. Countries cannot be added.`
    throw row.error('kind-not-allowed', `"${row.text('kind')}" is no kind.`, remedy)
  }
  const organisation = readOrganisation(row)
  const stranger = organisation.members.find(member => !codes.has(member.country))
  if (stranger !== undefined) throw unknownCountry(row, stranger.country)
  return organisation
}

function checkCountry(row: Row, codes: ReadonlySet<string>): void {
  const code = row.text('country')
  if (code !== '' && !codes.has(code)) throw unknownCountry(row, code)
}

function unknownCountry(row: Row, code: string): KnowledgeError {
  const remedy = 'Write an ISO 3166-1 alpha-2 code in capitals, such as KZ, or XK or EU.'
  return row.error('unknown-country', `"${code}" is no country code.`, remedy)
}

function replaceByName<Entry extends { readonly name: string }>(ours: readonly Entry[], theirs: readonly Entry[]) {
  const names = new Set(theirs.map(entry => entry.name))
  return Object.freeze([...ours.filter(entry => !names.has(entry.name)), ...theirs])
}
