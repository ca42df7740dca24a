import type { ClassMatch, Sequence } from './pattern.ts'
import { FLAG, type Tokens } from './tokens.ts'

/** The tokens of a passage as the pattern runner sees them. */
export class TokenSequence implements Sequence {
  readonly tokens: Tokens
  readonly #stops: ReadonlySet<number>
  /** Numbers found so far, by their first token: many rules ask for the same ones. */
  readonly #numbers = new Map<number, ClassMatch | null>()

  constructor(tokens: Tokens, stops: ReadonlySet<number>) {
    this.tokens = tokens
    this.#stops = stops
  }

  get count(): number {
    return this.tokens.count
  }
  word(at: number): number {
    return at >= 0 && at < this.tokens.count ? this.tokens.word[at]! : 0
  }
  isStop(at: number): boolean {
    return this.#stops.has(this.tokens.word[at]!)
  }
  has(at: number, flag: number): boolean {
    return at >= 0 && at < this.tokens.count && (this.tokens.flags[at]! & flag) !== 0
  }
  isCapital(at: number): boolean {
    return this.has(at, FLAG.capital)
  }
  /** The number at a token, found by `find` when it is first asked for; null for none. */
  numberAt(at: number, find: (sequence: TokenSequence, at: number) => ClassMatch | null): ClassMatch | null {
    const known = this.#numbers.get(at)
    if (known !== undefined) return known
    const found = find(this, at)
    this.#numbers.set(at, found)
    return found
  }
  /** The text from token `from` to before token `to`; empty behind the last. */
  textOf(from: number, to: number): string {
    if (from >= this.tokens.count) return ''
    return this.tokens.text.slice(this.tokens.start[from]!, this.tokens.end[to - 1]!)
  }
}
