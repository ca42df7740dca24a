import type { NameSense } from './senses.ts'
import type { UnitValue } from './unit.ts'

/** What the tagging of one sentence needs to know of its surroundings. */
export type TagContext = {
  /** Most words have capitals, as in headlines: capitals then tell no names. */
  readonly isTitleCase: boolean
  /** Whether a word stands with a capital inside a sentence somewhere in the document. */
  isName(word: string): boolean
  /** Chooses among organisations or people that share a short name; null where none is meant. */
  choose(names: readonly NameSense[], at: number): NameSense | null
  /** The currency meant where several share a word. */
  currency(rivals: readonly string[]): string
}

export type Found = { readonly to: number; readonly rule: string; readonly value: UnitValue }
