import type { Country, Knowledge, Organisation } from '../../knowledge/index.ts'
import { tokensOf } from '../words/tokens-of.ts'
import { LEGAL_FORMS } from './legal-forms.ts'

/** Names that are known, folded and without legal forms, and what they name. */
export type NameTable = {
  /** The organisation of a name; of several the one of the country, else the only one whose name it is without doubt. */
  organisation(name: string, country?: string): Organisation | null
  /** The code of a country by its name, adjective or official name. */
  country(name: string): string | null
  /** The words of a country's names, adjectives and capitals. */
  countryWords(code: string): ReadonlySet<string>
}

type Named = { readonly organisation: Organisation; readonly isWeak: boolean }
const NO_WORDS: ReadonlySet<string> = new Set()

/** The words of a name by which it is looked up. */
export const nameKey = (name: string): string => {
  const tokens = tokensOf(name)
  const own = tokens.filter(token => !LEGAL_FORMS.has(token))
  return (own.length > 0 ? own : tokens).join(' ')
}

export function createNameTable(knowledge: Knowledge): NameTable {
  const organisations = new Map<string, Named[]>()
  for (const organisation of knowledge.organisations) {
    const { name, aliases, weakAliases } = organisation
    const weak = new Set(weakAliases)
    for (const each of new Set([name, ...aliases, ...weakAliases])) {
      const key = nameKey(each)
      // Spellings of one organisation that fold to one key are one name of it, and no doubt.
      const others = (organisations.get(key) ?? []).filter(other => other.organisation !== organisation)
      const isSure =
        !weak.has(each) || organisations.get(key)?.some(other => other.organisation === organisation && !other.isWeak)
      organisations.set(key, [...others, { organisation, isWeak: !isSure }])
    }
  }
  const countries = new Map<string, string>()
  const words = new Map<string, ReadonlySet<string>>()
  for (const each of knowledge.countries) {
    for (const name of [...each.names, ...each.adjectives]) countries.set(tokensOf(name).join(' '), each.code)
    words.set(each.code, new Set(wordsFor(each)))
  }
  return {
    organisation(name, country) {
      const named = organisations.get(nameKey(name)) ?? []
      const own = country === undefined ? [] : named.filter(each => each.organisation.country === country)
      if (own.length > 0) return own[0]!.organisation
      const sure = named.filter(
        ({ isWeak, organisation }) => !isWeak && (country === undefined || organisation.country === null),
      )
      return sure.length === 1 ? sure[0]!.organisation : null
    },
    country: name => countries.get(tokensOf(name).join(' ')) ?? null,
    countryWords: code => words.get(code) ?? NO_WORDS,
  }
}

const wordsFor = ({ names, adjectives, combining, demonyms, capitals, seats }: Country): string[] =>
  [names, adjectives, combining, demonyms, capitals, seats].flat().flatMap(tokensOf)
