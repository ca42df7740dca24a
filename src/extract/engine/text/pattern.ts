import { ByWord } from './by-word.ts'
import { splitWords } from './lexicon.ts'
import { POSSESSIVE_WORD, type Vocabulary } from './vocabulary.ts'

/**
 * The pattern language of the rules, over tokens or over phrases alike. Elements stand between blanks:
 *
 * - `word` or `a|b` — one of these words; `'s` is the possessive, `\|` is not needed since marks are words too
 * - `<class>` or `<class:name>` — what a class of the stage matches, captured under `name` (else under the class)
 * - `~` or `~5` — at most 3 (or 5) items of any kind, as few as possible, never over a full stop or semicolon
 * - a `?` after an element — it may be absent
 *
 * Matching tries the alternatives of one pattern in order and is bounded by its optional elements and gaps, whatever
 * the input holds.
 */
export type Sequence = {
  readonly count: number
  /** Vocabulary number of the item's word, 0 for none. */
  word(at: number): number
  /** Whether a gap may not run over the item. */
  isStop(at: number): boolean
}

export type ClassMatch = { readonly to: number; readonly value: unknown }
/** Matches one class at an item; `cues` are the words at which it can begin, null for any item. */
export type PatternClass<S extends Sequence> = {
  readonly cues: ReadonlySet<number> | null
  match(sequence: S, at: number): ClassMatch | null
}

export type Capture = { readonly from: number; readonly to: number; readonly value: unknown }
export type Captures = Readonly<Record<string, Capture | undefined>>

/** A named rule: `pattern` says where it applies, `produce` what it makes of the place (null: nothing after all). */
export type Rule<S extends Sequence, T> = {
  readonly id: string
  readonly pattern: string | readonly string[]
  produce(captures: Captures, sequence: S, from: number, to: number): T | null
}
export type RuleMatch<T> = { readonly rule: string; readonly from: number; readonly to: number; readonly value: T }

type Element<S extends Sequence> =
  | { readonly kind: 'words'; readonly words: ReadonlySet<number>; readonly optional: boolean }
  | { readonly kind: 'class'; readonly of: PatternClass<S>; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly optional: true }

type Compiled<S extends Sequence, T> = {
  readonly rule: Rule<S, T>
  readonly elements: readonly Element<S>[]
  /** Bits of the sets of words of which it needs one each. */
  readonly needs: number
}

/** How far ahead a pattern looks for what it needs, in items; what matches over more than that is lost. */
const REACH = 14
const MOST_BITS = 30

/** Rules made ready to run; throws on a pattern that names no class of the stage. */
export class RuleSet<S extends Sequence, T> {
  /** Rules by the number of the word at which they can begin. */
  readonly #byWord = new ByWord<Compiled<S, T>[] | null>(null)
  readonly #anywhere: Compiled<S, T>[] = []
  /** By word, the sets of needed words that it belongs to. */
  readonly #bits = new ByWord(0)
  /** The bit of each set of words that some pattern cannot do without. */
  readonly #needed = new Map<ReadonlySet<number>, number>()

  constructor(
    rules: readonly Rule<S, T>[],
    classes: Readonly<Record<string, PatternClass<S>>>,
    vocabulary: Vocabulary,
  ) {
    for (const rule of rules) {
      for (const pattern of typeof rule.pattern === 'string' ? [rule.pattern] : rule.pattern) {
        const elements = compile(pattern, rule.id, classes, vocabulary)
        this.#index({ rule, elements, needs: this.#needsOf(elements) })
      }
    }
  }

  /** Gives the sets of words that the elements cannot do without a bit each. */
  #needsOf(elements: readonly Element<S>[]): number {
    let needs = 0
    for (const element of elements) {
      const words = wordsOf(element)
      if (element.optional || !words) continue
      if (!this.#needed.has(words) && this.#needed.size < MOST_BITS) {
        const bit = 1 << this.#needed.size
        this.#needed.set(words, bit)
        for (const word of words) this.#bits.set(word, this.#bits.get(word) | bit)
      }
      needs |= this.#needed.get(words) ?? 0
    }
    return needs
  }

  #index(compiled: Compiled<S, T>): void {
    const cues = new Set<number>()
    for (const element of compiled.elements) {
      const words = wordsOf(element)
      if (!words) {
        this.#anywhere.push(compiled)
        return
      }
      for (const word of words) cues.add(word)
      if (!element.optional) break
    }
    for (const cue of cues) {
      const known = this.#byWord.get(cue)
      if (known) known.push(compiled)
      else this.#byWord.set(cue, [compiled])
    }
  }

  /** The longest match that begins at item `at`; of equals the rule that stands first in the list. */
  match(sequence: S, at: number): RuleMatch<T> | null {
    const cued = this.#byWord.get(sequence.word(at))
    if (!cued && this.#anywhere.length === 0) return null
    const ahead = this.#ahead(sequence, at)
    const best = cued ? longest(cued, sequence, at, ahead, null) : null
    return this.#anywhere.length > 0 ? longest(this.#anywhere, sequence, at, ahead, best) : best
  }

  /** The bits of all needed words within reach. */
  #ahead(sequence: S, at: number): number {
    let bits = 0
    const end = Math.min(sequence.count, at + REACH)
    for (let i = at; i < end; i++) bits |= this.#bits.get(sequence.word(i))
    return bits
  }
}

/** The words at which an element can begin; null where any can. */
function wordsOf<S extends Sequence>(element: Element<S>): ReadonlySet<number> | null {
  return element.kind === 'words' ? element.words : element.kind === 'class' ? element.of.cues : null
}

function longest<S extends Sequence, T>(
  list: readonly Compiled<S, T>[],
  sequence: S,
  at: number,
  ahead: number,
  known: RuleMatch<T> | null,
): RuleMatch<T> | null {
  let best = known
  for (const { rule, elements, needs } of list) {
    if ((ahead & needs) !== needs) continue
    const found: (Capture | undefined)[] = []
    const to = matchFrom(elements, 0, sequence, at, found)
    if (to <= at || (best && to <= best.to)) continue
    const value = rule.produce(toCaptures(elements, found), sequence, at, to)
    if (value !== null) best = { rule: rule.id, from: at, to, value }
  }
  return best
}

/** What the classes of a pattern matched, by name. */
function toCaptures<S extends Sequence>(
  elements: readonly Element<S>[],
  found: readonly (Capture | undefined)[],
): Captures {
  const captures: Record<string, Capture | undefined> = {}
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    if (element.kind === 'class' && found[i]) captures[element.name] = found[i]
  }
  return captures
}

/** End of the match of `elements[index…]` at item `at`, or -1; what classes matched is left in `found`, by the place of the element. */
function matchFrom<S extends Sequence>(
  elements: readonly Element<S>[],
  index: number,
  sequence: S,
  at: number,
  found: (Capture | undefined)[],
): number {
  const element = elements[index]
  if (!element) return at
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.most; skipped++) {
      const to = matchFrom(elements, index + 1, sequence, at + skipped, found)
      if (to >= 0) return to
      if (at + skipped >= sequence.count || sequence.isStop(at + skipped)) return -1
    }
    return -1
  }
  if (at < sequence.count) {
    if (element.kind === 'words') {
      if (element.words.has(sequence.word(at))) {
        const to = matchFrom(elements, index + 1, sequence, at + 1, found)
        if (to >= 0) return to
      }
    } else if (!element.of.cues || element.of.cues.has(sequence.word(at))) {
      const match = element.of.match(sequence, at)
      const to = match ? matchFrom(elements, index + 1, sequence, match.to, found) : -1
      if (match && to >= 0) {
        found[index] = { from: at, to: match.to, value: match.value }
        return to
      }
    }
  }
  return element.optional ? matchFrom(elements, index + 1, sequence, at, found) : -1
}

function compile<S extends Sequence>(
  pattern: string,
  id: string,
  classes: Readonly<Record<string, PatternClass<S>>>,
  vocabulary: Vocabulary,
): Element<S>[] {
  return pattern
    .trim()
    .split(/\s+/)
    .flatMap((source): Element<S>[] => {
      const optional = source.length > 1 && source.endsWith('?')
      const body = optional ? source.slice(0, -1) : source
      if (body.startsWith('~'))
        return [{ kind: 'gap', most: body.length > 1 ? Number(body.slice(1)) : 3, optional: true }]
      if (body.startsWith('<') && body.endsWith('>')) {
        const [name = '', alias = name] = body.slice(1, -1).split(':')
        const of = classes[name]
        if (!of) throw new Error(`rule ${id}: no class <${name}> in this stage`)
        return [{ kind: 'class', of, name: alias, optional }]
      }
      const words = new Set<number>()
      for (const word of body.split('|')) {
        const parts = word === POSSESSIVE_WORD ? [word] : splitWords(word)
        if (parts.length !== 1) throw new Error(`rule ${id}: "${word}" is not one word`)
        words.add(vocabulary.intern(parts[0]!))
      }
      return [{ kind: 'words', words, optional }]
    })
}

/** A class that matches one word of a table and gives the table's value. */
export function wordClass<S extends Sequence>(
  table: Readonly<Record<string, unknown>>,
  vocabulary: Vocabulary,
): PatternClass<S> {
  const values = new Map<number, unknown>()
  for (const [word, value] of Object.entries(table)) values.set(vocabulary.intern(word), value)
  return {
    cues: new Set(values.keys()),
    match(sequence, at) {
      const word = sequence.word(at)
      return values.has(word) ? { to: at + 1, value: values.get(word) } : null
    },
  }
}
