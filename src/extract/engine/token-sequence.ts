import type { Sequence } from './pattern.ts'
import { FLAG, type Tokens } from './tokens.ts'

/** The tokens of a passage as the pattern runner sees them. */
export class TokenSequence implements Sequence {
  readonly tokens: Tokens
  readonly #stops: ReadonlySet<number>
  readonly #units: ReadonlySet<number>

  constructor(tokens: Tokens, stops: ReadonlySet<number>, units: ReadonlySet<number>) {
    this.tokens = tokens
    this.#stops = stops
    this.#units = units
  }

  get count(): number {
    return this.tokens.count
  }
  word(at: number): number {
    return at < this.tokens.count ? this.tokens.word[at]! : 0
  }
  isStop(at: number): boolean {
    return this.#stops.has(this.tokens.word[at]!)
  }
  isCapital(at: number): boolean {
    return at < this.tokens.count && (this.tokens.flags[at]! & FLAG.capital) !== 0
  }
  /** Whether a word in lower case that is a thing counted follows: "2030 people" is no year. */
  isUnitAfter(at: number): boolean {
    return this.#units.has(this.word(at))
  }
  /** The text from token `from` to before token `to`. */
  textOf(from: number, to: number): string {
    return this.tokens.text.slice(this.tokens.start[from]!, this.tokens.end[to - 1]!)
  }
}
