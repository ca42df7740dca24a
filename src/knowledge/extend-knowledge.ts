import { readEntities } from './follow-the-money.ts'
import { KnowledgeError } from './knowledge-error.ts'
import { readOrganisation } from './organisations.ts'
import { readPerson } from './people.ts'
import { type Row, readTable } from './table.ts'
import { type Knowledge, ORGANISATION_KINDS, type Organisation, type Person } from './types.ts'

const COLUMNS = {
  required: ['name', 'kind'],
  optional: ['aliases', 'weakAliases', 'type', 'sectors', 'country', 'members', 'office', 'wikidata', 'source'],
}

/** What a file held that was passed over, for people to read. */
export type Notice = (message: string) => void

type Additions = { readonly organisations: readonly Organisation[]; readonly people: readonly Person[] }

/**
 * Adds a user's own organisations and people. One whose name is known already stands in place of ours. Throws a `KnowledgeError`
 * that names the file, the line and what to do.
 *
 * The file is CSV with the columns name, aliases, weakAliases, kind, type, sectors, country, members, office, wikidata, source (name and
 * kind are required; `kind` is that of an organisation, or `person`):
 *
 * ```csv
 * name,aliases,kind,sectors,country,office
 * Kumtor Gold Company,Kumtor|KGC,state-company,mining,KG,
 * Jane Roe,Roe,person,,KE,Foreign Minister:2019/
 * ```
 *
 * or, where its name ends in .json, .jsonl or .ndjson or its text begins with `{`, FollowTheMoney entities, one a line. Entities of
 * other schemata than Company, LegalEntity, Organization, PublicBody and Person are passed over, and `notice` is told how many.
 */
export function extendKnowledge(base: Knowledge, text: string, fileName: string, notice?: Notice): Knowledge {
  const countries = new Set(base.countries.map(country => country.code))
  const read = isEntities(text, fileName) ? readEntityFile : readRows
  const { organisations, people } = read(text, fileName, countries, notice)
  return Object.freeze({
    ...base,
    organisations: replaceByName(base.organisations, organisations),
    people: replaceByName(base.people, people),
  })
}

/** A header of CSV never begins with a brace. */
function isEntities(text: string, fileName: string): boolean {
  return /\.(?:json|jsonl|ndjson)$/iu.test(fileName) || text.slice(0, MOST_BLANKS).trimStart().startsWith('{')
}

/** As far as the first letter of a file is looked for. */
const MOST_BLANKS = 1000

function readEntityFile(text: string, file: string, countries: ReadonlySet<string>, notice?: Notice): Additions {
  const { organisations, people, skipped } = readEntities(text, file, countries)
  if (organisations.length + people.length + skipped.size === 0) {
    throw new KnowledgeError('no-rows', file, 1, 'the file is empty.', 'Write one entity a line.')
  }
  if (skipped.size > 0) {
    const counts = [...skipped].map(([schema, count]) => `${count} ${schema}`).join(', ')
    notice?.(`${file}: passed over entities that are no organisations or people: ${counts}.`)
  }
  return { organisations, people }
}

function readRows(csv: string, file: string, countries: ReadonlySet<string>): Additions {
  const organisations: Organisation[] = []
  const people: Person[] = []
  for (const row of readTable(csv, file, COLUMNS)) {
    checkCountry(row, countries)
    if (row.text('kind') === 'person') people.push(readPerson(row, 'office'))
    else organisations.push(readAllowedOrganisation(row, countries))
  }
  if (organisations.length + people.length === 0) {
    throw new KnowledgeError('no-rows', file, 1, 'the file has a header and no rows.', 'Add a row for each name.')
  }
  return { organisations, people }
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
