import type { Form, Instrument, Status } from '../../model/index.ts'

/** What a noun says of an undertaking. */
export type NounEntry = {
  readonly form?: Form
  readonly instrument?: Instrument
  /** "documents", "instruments": only what is signed or listed, never a finding by itself. */
  readonly isGeneric?: true
  /** Counts only where something is made of it: an amount, a verb of giving or concluding, two sides. */
  readonly isWeak?: true
  /** More than one: "agreements". */
  readonly isPlural?: true
}

/**
 * What a verb does to an undertaking.
 * conclude: brings about the agreement that is its object ("signed a deal"); agree: is an undertaking by itself ("agreed to build");
 * pledge: promises; provide, trade, make: carry the instrument; life: changes the state of an agreement; talk: only speaks of it.
 */
export type VerbFrame = 'conclude' | 'agree' | 'pledge' | 'provide' | 'trade' | 'make' | 'life' | 'talk'

export type VerbEntry = {
  readonly frame: VerbFrame
  /** State that the simple past tells of. */
  readonly status: Status
  readonly instrument?: Instrument
  /** The subject receives: buy, borrow, receive. */
  readonly isInverse?: true
  /** The agreement itself is the subject: enters into force, expires. */
  readonly isIntransitive?: true
  /** Counts only with an agreement noun, goods or money as its object. */
  readonly isWeak?: true
}
/** `nominal`: a noun that tells the verb's action, "the signing of". */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund' | 'nominal'

/** say: takes a clause; call: takes an object and what it is called; hope: tells an attitude in reported form. */
export type SpeechEntry = { readonly kind: 'say' | 'tell' | 'call' | 'hope' }
