import type { Form, Instrument, Relation, Status } from '../../model/index.ts'
import type { Shape } from './in-shape.ts'

/**
 * What a noun says of an undertaking.
 * paper: an agreement by its legal form ("a treaty"); flow: what is given or done, which makes an undertaking only with sides, money or
 * a verb that brings it about ("a loan"); bond: how states stand to each other, which is an undertaking where it is made, raised or
 * broken ("diplomatic relations"); debt: what is owed, which somebody may give up; generic: what is signed, without saying what it is ("documents"); talks: rounds of
 * negotiation; project: what an agreement already told of is carried out by ("the works"); private: what people, parties or unions of one country agree
 * among themselves ("a wage deal").
 */
export type NounEntry = {
  readonly kind: 'paper' | 'flow' | 'bond' | 'debt' | 'generic' | 'talks' | 'project' | 'private'
  readonly form?: Form
  readonly instrument?: Instrument
  /** More than one: "agreements". */
  readonly isPlural?: true | undefined
  /** Everyday words ("partnership", "framework") that mean an undertaking only where something is made of them. */
  readonly isVague?: true
  /** A paper that many states are party to: a convention, a statute. */
  readonly isMultilateral?: true
}
export const NOUN_SHAPE: Shape<NounEntry> = {
  kind: undefined,
  form: undefined,
  instrument: undefined,
  isPlural: undefined,
  isVague: undefined,
  isMultilateral: undefined,
}

/**
 * What a verb does to an undertaking.
 * conclude: brings about the agreement that is its object ("signed a deal"); agree: is an undertaking by itself ("agreed to build");
 * pledge: promises what follows; give, receive: carry money, goods or people; fund: pays for; forgive: gives up a debt; sell, buy: carry
 * goods for money; make: builds; life: changes the state of an agreement or project; talk: only speaks of it; content: says what an
 * agreement holds ("covers", "provides for"); award: gives the work to somebody; cost: says what it costs; hold: says that somebody has one; decide: what a party means
 * to do ("plans to"); other: any other verb.
 */
export type VerbFrame =
  | 'conclude'
  | 'agree'
  | 'pledge'
  | 'give'
  | 'receive'
  | 'fund'
  | 'forgive'
  | 'sell'
  | 'buy'
  | 'make'
  | 'life'
  | 'talk'
  | 'content'
  | 'award'
  | 'cost'
  | 'decide'
  | 'hold'
  | 'other'

export type VerbEntry = {
  readonly frame: VerbFrame
  /** State that the simple past tells of. */
  readonly status?: Status
  readonly instrument?: Instrument
  /** The agreement itself is the subject: enters into force, expires. */
  readonly isIntransitive?: true
  /** A verb of saying: takes a clause (say), a hearer (tell), an object that it calls something (call), a thing spoken of (speak). */
  readonly speech?: 'say' | 'tell' | 'call' | 'speak' | 'hope'
  /** Reports words without being a verb of saying: asks or promises (ask), puts a figure on something (value), says between commas (aside). */
  readonly reports?: 'ask' | 'value' | 'aside'
  /** What the verb makes of the infinitive or noun that hangs on it: plans (open), binds itself (bound), fails (failed), asks (asked). */
  readonly control?: 'open' | 'bound' | 'failed' | 'asked' | 'able'
  /** How what its subject tells of stands to the older agreement that is its object: "replaces the memorandum". */
  readonly follows?: Relation
  /** Its object stands behind "to": "put their names on Sunday to an agreement". */
  readonly isOfWhatFollows?: true
  /** What it brings to its end where the undertaking is of that kind: who closes a takeover has paid. */
  readonly completes?: Instrument
  /** Makes ties into what stands behind "to": "raised relations to a strategic partnership". */
  readonly raises?: true
  /** Tells of an undertaking only where a sum says how much: "supported Kyiv with $2 billion". */
  readonly needsSum?: true
  /** A kind of event: visit, meet, invite, call. */
  readonly event?: 'visit' | 'meeting' | 'call' | 'invitation' | 'ceremony' | 'negotiation'
}
export const VERB_SHAPE: Shape<VerbEntry> = {
  frame: undefined,
  status: undefined,
  instrument: undefined,
  isIntransitive: undefined,
  speech: undefined,
  reports: undefined,
  control: undefined,
  follows: undefined,
  raises: undefined,
  isOfWhatFollows: undefined,
  completes: undefined,
  needsSum: undefined,
  event: undefined,
}
/** `nominal`: a noun that tells the verb's action, "the signing of". */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund' | 'nominal'

/** One row of a table of verbs: lemmas between commas, `*` behind one whose base and present are nouns as well ("loan*"). */
export type VerbRow = readonly [lemmas: string, entry: VerbEntry]
/** One row of a table of nouns: words between commas, `word+` for a word and its plural in s, `one/many` for others. */
export type NounRow = readonly [words: string, entry: NounEntry]

/** The words of a list written as one text, parted by commas and line ends. */
export const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map(word => word.trim())
    .filter(word => word !== '')
