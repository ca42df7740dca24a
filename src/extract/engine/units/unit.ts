import type { Country, Organisation, Person } from '../../../knowledge/index.ts'
import type { PartyType } from '../../../model/index.ts'
import type { Shape } from '../in-shape.ts'
import type { NounEntry, VerbEntry, VerbForm } from '../kit-words.ts'
import type { DateExpression } from '../values/dates.ts'
import type { MoneyExpression } from '../values/money.ts'
import type { NumberValue } from '../values/numbers.ts'
import type { QuantityExpression } from '../values/quantities.ts'

/** How a country is named: "China", "Chinese", "the Chinese", "Beijing", "the Kremlin", "Shanghai", "Sino-". */
export type NationForm = 'name' | 'adjective' | 'demonym' | 'capital' | 'seat' | 'city' | 'combining'

/** Somebody or something that can act: a state, a body, a firm, a person. */
export type ActorValue = {
  readonly name: string
  readonly type: PartyType
  /** Country that it belongs to or is. */
  readonly country?: string | undefined
  /** Wikidata id. */
  readonly id?: string | undefined
  readonly office?: string | undefined
  /** How a state was named; absent for all others. */
  readonly form?: NationForm | undefined
  readonly organisation?: Organisation | undefined
  readonly person?: Person | undefined
  /** The members of "A, B and C". */
  readonly members?: readonly ActorUnit[] | undefined
  /** "the two countries", "both sides": stands for the sides in focus. */
  readonly isCollective?: boolean | undefined
  /** "he", "she", "it", "they". */
  readonly isPronoun?: boolean | undefined
  /** Named by office alone: "the Iraqi minister". */
  readonly isUnnamed?: boolean | undefined
  /** The country that an ambassador is sent to. */
  readonly postedTo?: string | undefined
  /** The organisation that a person or body belongs to. */
  readonly of?: ActorValue | undefined
}
export const ACTOR_SHAPE: Shape<ActorValue> = {
  name: undefined,
  type: undefined,
  country: undefined,
  id: undefined,
  office: undefined,
  form: undefined,
  organisation: undefined,
  person: undefined,
  members: undefined,
  isCollective: undefined,
  isPronoun: undefined,
  isUnnamed: undefined,
  postedTo: undefined,
  of: undefined,
}

/** A run of tokens that stands for one thing. */
export type Run = {
  /** First token and one past the last. */
  readonly from: number
  readonly to: number
  /** Place in the document's text. */
  readonly start: number
  readonly end: number
  /** Vocabulary number of the word; for all but plain words that of the kind ("<money>"). */
  readonly word: number
  /** Vocabulary number of the first word, whatever the kind. */
  readonly token: number
  /** Rule or table that made the unit. */
  readonly rule: string
}

export type Unit = Run &
  (
    | { readonly kind: 'word' }
    | { readonly kind: 'mark'; readonly mark: string }
    | { readonly kind: 'number'; readonly number: NumberValue }
    | { readonly kind: 'money'; readonly money: MoneyExpression }
    | { readonly kind: 'date'; readonly date: DateExpression }
    | { readonly kind: 'quantity'; readonly quantity: QuantityExpression }
    | { readonly kind: 'nation'; readonly country: Country; readonly form: NationForm }
    | { readonly kind: 'organisation'; readonly organisation: Organisation; readonly isWeak: boolean }
    | { readonly kind: 'person'; readonly person: Person; readonly isWeak: boolean }
    /** `country`: of the nation in the name, as in "Bank of Ghana". */
    | { readonly kind: 'name'; readonly type: PartyType | null; readonly country?: string | undefined }
    | { readonly kind: 'office'; readonly office: string }
    | { readonly kind: 'body'; readonly type: PartyType }
    | { readonly kind: 'actor'; readonly actor: ActorValue }
    | { readonly kind: 'noun'; readonly noun: NounEntry }
    | { readonly kind: 'verb'; readonly verb: VerbEntry; readonly lemma: string; readonly forms: readonly VerbForm[] }
  )

export type UnitKind = Unit['kind']
export type UnitOf<K extends UnitKind> = Extract<Unit, { readonly kind: K }>
export type ActorUnit = UnitOf<'actor'>

/** The kinds of units that rules can name as classes. */
export const UNIT_KINDS: readonly UnitKind[] = [
  'word',
  'mark',
  'number',
  'money',
  'date',
  'quantity',
  'nation',
  'organisation',
  'person',
  'name',
  'office',
  'body',
  'actor',
  'noun',
  'verb',
]

/** What a match makes of a unit; the place is added to it. */
type Value<U> = U extends Unit ? Omit<U, keyof Run> : never
export type UnitValue = Value<Unit>
export type UnitValueOf<K extends UnitKind> = Extract<UnitValue, { readonly kind: K }>
