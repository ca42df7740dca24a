import type { OrganisationKind } from '../../knowledge/index.ts'
import type { Party } from '../../model/index.ts'
import { hashWord } from '../words/hash-word.ts'
import { stem } from '../words/stem.ts'
import { tokensOf } from '../words/tokens-of.ts'
import type { WordWeights } from '../words/word-weights.ts'
import { toWords, type Words } from '../words/words.ts'
import { LEGAL_FORMS } from './legal-forms.ts'
import type { NameTable } from './name-table.ts'
import { soundForm } from './sound-form.ts'

/** A party as parties are compared. */
export type PartyName = {
  /** One for all names of a known party: its Wikidata id, its known name, or the words of the name with the country. */
  readonly key: string
  readonly country: string | undefined
  /** Words of the name without legal forms and the country's own. */
  readonly words: Words
  /** First letters of the name as it stands, for acronyms: CNPC. */
  readonly initials: string
  /** The name where it is one short word, which may be an acronym. */
  readonly acronym: string
  /** A ministry, central bank or lender, which agrees so much that it tells little of what. */
  readonly isCommon: boolean
}

const COMMON_KINDS: ReadonlySet<OrganisationKind> = new Set<OrganisationKind>([
  'bloc',
  'international-organisation',
  'development-bank',
  'initiative',
  'central-bank',
  'export-credit-agency',
  'agency',
  'ministry',
  'fund',
])
const LONGEST_ACRONYM = 7
const LINKING_WORDS: ReadonlySet<string> = new Set('the of and for in on to de la du des del y et'.split(' '))
/** Words that stand for a state itself, or for those of its organs that speak on every treaty of theirs. */
const STATE_WORDS: ReadonlySet<string> = new Set(
  (
    'government state republic kingdom federal federation people democratic islamic union authorities cabinet presidency administration ' +
    'parliament senate congress duma knesset assembly national house lawmakers supreme constitutional court'
  ).split(' '),
)

/** A party as it is compared, or null for a state, a person, or somebody who is no party of the agreement. */
export function toPartyName(party: Party, names: NameTable, weights: WordWeights): PartyName | null {
  const { name, type, id } = party
  if (type === 'state' || type === 'person' || party.roles.every(role => NO_PARTY.has(role))) return null
  if (names.country(name) !== null) return null
  const known = names.organisation(name, party.country)
  const country = party.country ?? known?.country ?? undefined
  const tokens = tokensOf(known?.name ?? name)
  const ofCountry = country === undefined ? null : names.countryWords(country)
  const own = tokens.filter(token => !LEGAL_FORMS.has(token) && !LINKING_WORDS.has(token))
  const telling = own.filter(token => !ofCountry?.has(token))
  if (telling.every(token => STATE_WORDS.has(token)) && (type === 'government' || telling.length === 0)) return null
  const compared = telling.length > 0 ? telling : own
  const words = toWords(compared.map(token => [hashWord(soundForm(token)), weights.of(hashWord(stem(token)))] as const))
  const given = tokensOf(name)
  return {
    key: id ?? known?.wikidata ?? `${country ?? ''}:${compared.map(soundForm).toSorted().join(' ')}`,
    country,
    words,
    initials: tokens
      .filter(token => !LINKING_WORDS.has(token))
      .map(token => token[0])
      .join(''),
    acronym: given.length === 1 && given[0]!.length <= LONGEST_ACRONYM ? given[0]! : '',
    isCommon: known ? COMMON_KINDS.has(known.kind) : type === 'government',
  }
}

const NO_PARTY: ReadonlySet<string> = new Set(['mediator', 'witness', 'host', 'signatory'])
