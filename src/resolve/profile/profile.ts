import { hash } from 'node:crypto'
import type { Agreement, Finding, Form, Instrument, Relation, Sector } from '../../model/index.ts'
import type { Context } from '../context.ts'
import type { PartyName } from '../names/party-name.ts'
import { dayRange } from '../values/day-range.ts'
import { conceptOf } from '../words/concepts.ts'
import { foldText } from '../words/fold-text.ts'
import { stem } from '../words/stem.ts'
import { tokensOf, withoutPossessives, wordsIn } from '../words/tokens-of.ts'
import { toWords, type Words } from '../words/words.ts'
import { type Life, toLife } from './life.ts'
import { ordinalsOf } from './ordinals.ts'
import { sideKeys } from './side-keys.ts'
import { type Sum, toSums } from './sums.ts'

/** A finding as findings are compared: small, and made once. */
export type Profile = {
  readonly id: string
  readonly documentId: string
  /** Shared by all copies of one story, or the document itself. */
  readonly story: string
  /** The day of publication. */
  readonly published: number | null
  readonly sides: readonly string[]
  readonly form: Form
  readonly instrument: Instrument
  readonly sectors: readonly Sector[]
  readonly sums: readonly Sum[]
  readonly life: Life
  /** Words of title and subject without those that name the sides. */
  readonly words: Words
  /** Those of them that are names, of places and projects mostly. */
  readonly names: readonly number[]
  /** Rare words around it. */
  readonly context: Words
  readonly ordinals: readonly string[]
  readonly parties: readonly PartyName[]
  readonly places: readonly string[]
  readonly number: string
  readonly count: number
  readonly terms: readonly string[]
  readonly follows: Relation | null
  /** How many findings its sides have, as far as that is known; without end where it is not, and where it has more than two sides. */
  readonly crowd: number
  /** Where its words begin, for the order within a document. */
  readonly start: number
  /** The same for findings that nothing tells apart but their documents. */
  readonly signature: string
}

const LONGEST_CODE = 4
/** The weight of words that are in no list, from here on: names, where they are written as such. */
const UNLISTED = 55
const NAME_PATTERN = /^[\p{Lu}\p{Script=Han}]/u
/** Below this a word tells nothing. */
const LEAST = 5
const [DIGIT_0, DIGIT_9] = [48, 57]
/** Terms by which agreements are told apart. */
const COMPARED_TERMS: ReadonlySet<string> = new Set(['duration', 'maturity', 'quantity'])

/** Those that were made: a finding is looked at where it is put into blocks, and again where it is compared. */
const profiles = new WeakMap<Context, WeakMap<Finding, Profile>>()

export function toProfile(finding: Finding, context: Context): Profile {
  const ofContext = profiles.get(context) ?? new WeakMap<Finding, Profile>()
  profiles.set(context, ofContext)
  const profile = ofContext.get(finding) ?? createProfile(finding, context)
  ofContext.set(finding, profile)
  return profile
}

function createProfile(finding: Finding, context: Context): Profile {
  const { agreement } = finding
  const sides = sideKeys(agreement, context.names)
  const { title, subject } = agreement
  const text = title.value === subject.value ? subject.value : `${title.value} ${subject.value}`
  const said = readWords(text, sides, context)
  const published = finding.published === undefined ? null : (dayRange(finding.published)?.first ?? null)
  const life = toLife(agreement, published)
  const day = life.made?.first ?? life.plan?.first ?? life.after[0]?.first ?? published
  const profile = {
    sides,
    form: agreement.form.value,
    instrument: agreement.instrument.value,
    sectors: agreement.sectors.map(({ value }) => value),
    sums: toSums(agreement, day === null ? null : new Date(day * 86_400_000).getUTCFullYear()),
    life,
    words: said.words,
    names: said.names,
    context: finding.context === undefined ? said.words : readWords(finding.context, sides, context).words,
    ordinals: ordinalsOf(said.tokens),
    parties: partiesOf(agreement, context),
    places: agreement.places.map(({ value }) => tokensOf(value.name).join(' ')),
    number: agreement.number ? tokensOf(agreement.number.value).join('') : '',
    count: agreement.count?.value ?? 1,
    terms: agreement.terms.flatMap(({ value: term }) =>
      COMPARED_TERMS.has(term.kind) ? [`${term.kind} ${toMonths(term.value)} ${term.unit ?? ''}`] : [],
    ),
    follows: agreement.follows?.relation.value ?? null,
  }
  return {
    id: finding.id,
    documentId: finding.documentId,
    story: finding.copyOf ?? finding.documentId,
    published,
    ...profile,
    crowd: Number.POSITIVE_INFINITY,
    start: agreement.spans[0]!.start,
    signature: signatureOf(profile, day === published ? published : null),
  }
}

const DURATION_PATTERN = /^P(?:(?<years>\d{1,4})Y)?(?:(?<months>\d{1,5})M)?$/

/** A duration in months, so that three years are 36 months; anything else as it is. */
function toMonths(value: string): string {
  const parts = DURATION_PATTERN.exec(value)?.groups
  return parts ? String(12 * Number(parts.years ?? 0) + Number(parts.months ?? 0)) : value
}

type Said = { readonly tokens: readonly string[]; readonly words: Words; readonly names: readonly number[] }

/** The telling words of a text, without numbers and the names of its sides, and which of them are written as names and in no list. */
function readWords(text: string, sides: readonly string[], { weights, countryHashes }: Context): Said {
  const tokens: string[] = []
  const found: (readonly [number, number])[] = []
  const names: number[] = []
  const nations = sides.filter(side => side.length <= LONGEST_CODE).map(countryHashes)
  for (const word of wordsIn(withoutPossessives(text))) {
    const token = foldText(word)
    tokens.push(token)
    const first = token.charCodeAt(0)
    if (first >= DIGIT_0 && first <= DIGIT_9 && !Number.isNaN(Number(token))) continue
    const hash = conceptOf(stem(token))
    const weight = weights.of(hash)
    if (weight < LEAST || nations.some(words => words.has(hash))) continue
    found.push([hash, weight])
    if (weight >= UNLISTED && NAME_PATTERN.test(word) && !names.includes(hash)) names.push(hash)
  }
  return { tokens, words: toWords(found), names: names.sort((a, b) => a - b) }
}

function partiesOf({ parties }: Agreement, { partyName }: Context): PartyName[] {
  const found = new Map<string, PartyName>()
  for (const { value } of parties) {
    const party = partyName(value)
    if (party && !found.has(party.key)) found.set(party.key, party)
  }
  return [...found.values()]
}

type Compared = Omit<Profile, 'id' | 'documentId' | 'story' | 'published' | 'crowd' | 'start' | 'signature'>

/** All that a comparison looks at; the day of publication only where nothing else is dated. */
function signatureOf(profile: Compared, published: number | null): string {
  const { sides, form, instrument, sectors, sums, life, words, context, ordinals, parties } = profile
  const stages = [life.plan, ...life.makings, ...life.after].map(stage =>
    stage ? `${stage.status}${stage.first}-${stage.last}` : '',
  )
  const said = [
    sides,
    form,
    instrument,
    sectors,
    sums.map(({ value, upper, currency, of, isRough }) => `${value}-${upper}${currency}${of}${isRough}`),
    life.status,
    stages,
    words.hashes,
    context.hashes,
    ordinals,
    parties.map(({ key }) => key).toSorted(),
    profile.places,
    profile.number,
    profile.count,
    profile.terms,
    profile.follows,
    published,
  ]
  return hash('sha256', said.join('|')).slice(0, 16)
}
