import type { TokenSequence } from '../text/token-sequence.ts'
import type { UnitValueOf } from './unit.ts'

/** How a word must be written to have a sense: anyhow, with a capital, or just so. */
type Casing = 'any' | 'capital' | 'exact'
type Spelled = { readonly text: string; readonly casing: Casing }

/** Somebody of that name. weak: only where the document speaks of them; none: the phrase holds a name and is none, such as Niger State. */
export type NameSense = Spelled & {
  readonly value: UnitValueOf<'nation' | 'organisation' | 'person' | 'name'>
  readonly strength: 'strong' | 'weak' | 'none'
}
export type NounSense = Spelled & { readonly value: UnitValueOf<'noun'> }
/** `isNoun`: base and present are nouns as well. */
export type VerbSense = { readonly value: UnitValueOf<'verb'>; readonly isNoun: boolean }

/** All that a word or run of words can be. */
export type Senses = {
  readonly names: NameSense[]
  readonly nouns: NounSense[]
  verb: VerbSense | null
  /** An office or a word for a body. */
  other: UnitValueOf<'office' | 'body'> | null
}

export const noSenses = (): Senses => ({ names: [], nouns: [], verb: null, other: null })

const LONGEST_ACRONYM = 6
/** Names keep their capitals; short ones in capitals (US, UN) and those with digits must be written so. */
export function casingOf(text: string): Casing {
  const isAcronym = text.length <= LONGEST_ACRONYM && text === text.toUpperCase() && text !== text.toLowerCase()
  if (isAcronym) return 'exact'
  if (text[0] === text[0]!.toLowerCase()) return 'any'
  return /\d/.test(text) ? 'exact' : 'capital'
}

/** Whether the tokens from `from` to before `to` are written as a sense needs it. */
export function isSpelled({ text, casing }: Spelled, sequence: TokenSequence, from: number, to: number): boolean {
  if (casing === 'any') return true
  if (casing === 'capital') return sequence.isCapital(from)
  return sequence.textOf(from, to).replaceAll('’', "'") === text
}
