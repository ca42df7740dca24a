import { readWikidata } from './organisations.ts'
import { type Row, readTable } from './table.ts'
import { OFFICE_ROLES, type Office, type OfficeRole, type Person } from './types.ts'

const COLUMNS = {
  required: ['name', 'aliases', 'weakAliases', 'country', 'offices'],
  optional: ['wikidata', 'source'],
}

const OFFICE_PATTERN =
  /^(?<title>[^:=]+)(?:=(?<roles>[a-z+-]+))?(?::(?<from>\d{4}(?:-\d{2}(?:-\d{2})?)?)?\/(?<to>\d{4}(?:-\d{2}(?:-\d{2})?)?)?)?$/u

/** The titles that say what an office is, where the row does not. */
const TITLES_OF_ROLE: Readonly<Partial<Record<OfficeRole, readonly string[]>>> = {
  'head-of-state': ['President', 'King', 'Queen', 'Emperor', 'Emir', 'Sultan', 'Grand Duke', 'Prince', 'Pope'],
  'head-of-government': ['Prime Minister', 'Premier', 'Chancellor', 'Taoiseach'],
  'foreign-minister': ['Foreign Minister', 'Foreign Secretary', 'Secretary of State', 'External Affairs Minister'],
}

/** Reads the table of people. */
export function readPeople(text: string, file: string): readonly Person[] {
  const people = readTable(text, file, COLUMNS).map(row => readPerson(row, 'offices'))
  return Object.freeze(people.toArray())
}

/** Reads one row, of the table or of a user's file. */
export function readPerson(row: Row, officeColumn: string): Person {
  return Object.freeze({
    name: row.required('name'),
    aliases: row.list('aliases'),
    weakAliases: row.list('weakAliases'),
    country: row.textOrNull('country'),
    wikidata: readWikidata(row),
    offices: readOffices(row, officeColumn),
    source: row.textOrNull('source'),
  })
}

/** Reads `President=head-of-state+head-of-government:2009-01-20/2017-01-20;Senator`. */
function readOffices(row: Row, column: string): readonly Office[] {
  const parts = row.text(column).split(';')
  const texts = parts.map(part => part.trim()).filter(part => part !== '')
  return Object.freeze(
    texts.map(text => {
      const groups = OFFICE_PATTERN.exec(text)?.groups
      if (groups?.title === undefined) {
        const remedy =
          'Write an office and its dates, separated by ";": President:2013-03-14/;Vice President:2008/2013.'
        throw row.error('bad-office', `"${text}" in "${column}" cannot be read.`, remedy)
      }
      const roles = readRoles(row, groups.roles) ?? rolesOfTitle(groups.title)
      return Object.freeze({
        title: groups.title.trim(),
        roles: Object.freeze([...roles]),
        from: groups.from ?? null,
        to: groups.to ?? null,
      })
    }),
  )
}

/** `none` is for a title that elsewhere means the office and here does not: Korea's prime minister. */
function readRoles(row: Row, text: string | undefined): readonly OfficeRole[] | undefined {
  return text === 'none' ? [] : text?.split('+').map(role => readRole(row, role))
}

/** The roles that an office of this title has where nothing else is said: `President` is a head of state. */
export function rolesOfTitle(title: string): readonly OfficeRole[] {
  return OFFICE_ROLES.filter(role => TITLES_OF_ROLE[role]?.includes(title))
}

function readRole(row: Row, text: string): OfficeRole {
  const role = OFFICE_ROLES.find(each => each === text)
  if (role === undefined) {
    throw row.error('unknown-code', `"${text}" is no role of an office.`, `Write one of: ${OFFICE_ROLES.join(', ')}.`)
  }
  return role
}
