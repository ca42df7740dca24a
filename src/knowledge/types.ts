import type { PartyType, Sector } from '../model/index.ts'

/**
 * A country, territory, bloc with a country code (EU) or ended state. Words are spelt as in print, with straight apostrophes.
 *
 * Names, adjectives, demonyms, capitals and seats stand for the country or its government by themselves; `cities` only lie in it;
 * `weak` words name it only when the text names it otherwise too; `notWhen` are phrases that hold one of the words and mean
 * something else ("Niger State"), so that whoever looks names up by longest match enters them as names of nothing.
 */
export type Country = {
  /** ISO 3166-1 alpha-2, `XK`, `EU`, or ISO 3166-3 alpha-4 for an ended state. */
  readonly code: string
  readonly alpha3: string
  /** Usual English short name. */
  readonly name: string
  readonly official: string
  /** All names, `name` and `official` included. */
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  /** First halves of compounds: Sino, Russo. They mean the country only before another country's word. */
  readonly combining: readonly string[]
  readonly demonyms: readonly string[]
  readonly capital: string | null
  /** All spellings of capitals and seats of government, `capital` included. */
  readonly capitals: readonly string[]
  /** Buildings and streets that stand for the government: Kremlin. */
  readonly seats: readonly string[]
  readonly cities: readonly string[]
  readonly notWhen: readonly string[]
  readonly weak: readonly string[]
  /** ISO 4217. */
  readonly currency: string | null
  /** The sovereign, for a territory. */
  readonly parent: string | null
  /** Who "the leader" is; null for most territories. */
  readonly leader: 'head-of-state' | 'head-of-government' | null
  /** Years of the state, where one of them matters. */
  readonly from: string | null
  readonly to: string | null
  readonly successors: readonly string[]
}

/** A country code with the years (or dates) between which something holds: both ends inclusive, null for open. */
export type Tenure = { readonly country: string; readonly from: string | null; readonly to: string | null }

export type Currency = {
  /** ISO 4217, active or historical. */
  readonly code: string
  readonly name: string
  readonly minor: string | null
  /** Unit words that are this currency's alone: renminbi. */
  readonly words: readonly string[]
  /** Unit words that several currencies share: dollar. The country of the text decides. */
  readonly ambiguous: readonly string[]
  /** With a nationality: Hong Kong dollars. */
  readonly qualified: readonly string[]
  /** Signs that are this currency's alone, the code included: US$, USD. */
  readonly symbols: readonly string[]
  /** Signs that several share, or that are everyday letters (N, Rs, $); they count only beside a number. */
  readonly ambiguousSymbols: readonly string[]
  /** Those of the ambiguous words and symbols that mean this currency when nothing else is said. */
  readonly defaultFor: readonly string[]
  readonly countries: readonly Tenure[]
  readonly from: string | null
  /** Last year of use; null for one in use. */
  readonly to: string | null
  readonly successor: string | null
}

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** What an organisation is; `type` says which kind of party it makes. */
export const ORGANISATION_KINDS = [
  'bloc',
  'international-organisation',
  'development-bank',
  'initiative',
  'bank',
  'central-bank',
  'export-credit-agency',
  'state-company',
  'company',
  'agency',
  'ministry',
  'fund',
  'broadcaster',
  'university',
  'association',
  'armed-group',
] as const

export type Organisation = {
  /** Official short English name. */
  readonly name: string
  readonly aliases: readonly string[]
  /** Aliases that others share (CDB, Eximbank): they count only when the text names the country or the full name too. */
  readonly weakAliases: readonly string[]
  readonly kind: OrganisationKind
  readonly type: PartyType
  /** What it works in, the main sector first, two at most; empty where it works in all (United Nations) or where it is not certain. */
  readonly sectors: readonly Sector[]
  /** Null for an international organisation. */
  readonly country: string | null
  readonly members: readonly Tenure[]
  /** Wikidata id. */
  readonly wikidata: string | null
  readonly source: string | null
}

/** The offices that `officeHolder` can be asked for. */
export const OFFICE_ROLES = ['head-of-state', 'head-of-government', 'leader', 'foreign-minister'] as const
export type OfficeRole = (typeof OFFICE_ROLES)[number]

export type Office = {
  /** As printed before the name: President. */
  readonly title: string
  /** What the office is; empty for one that is none of these. */
  readonly roles: readonly OfficeRole[]
  /** EDTF date of at least year precision; null for unknown or still. */
  readonly from: string | null
  readonly to: string | null
}

export type Person = {
  readonly name: string
  readonly aliases: readonly string[]
  /** Family names that are common words or common names; they count only after the full name or an office. */
  readonly weakAliases: readonly string[]
  /** Null for the heads of international organisations. */
  readonly country: string | null
  readonly wikidata: string | null
  readonly offices: readonly Office[]
  readonly source: string | null
}

/** Words by which an organisation that no table holds is recognised. */
export type OrganisationPattern = {
  readonly language: string
  readonly words: readonly string[]
  /** `head`: last word of a name (Bank); `suffix`: legal form after it (Ltd); `opener`: first words of it (Ministry of). */
  readonly position: 'head' | 'suffix' | 'opener'
  readonly type: PartyType
  readonly example: string
}

export type Knowledge = {
  readonly countries: readonly Country[]
  readonly currencies: readonly Currency[]
  readonly organisations: readonly Organisation[]
  readonly people: readonly Person[]
  readonly organisationPatterns: readonly OrganisationPattern[]
}
