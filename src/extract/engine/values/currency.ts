import type { Currency, Knowledge } from '../../../knowledge/index.ts'
import { adding, Lexicon } from '../text/lexicon.ts'
import type { PatternClass } from '../text/pattern.ts'
import type { TokenSequence } from '../text/token-sequence.ts'
import type { Vocabulary } from '../text/vocabulary.ts'

type Word = { readonly text: string; readonly isExact: boolean; readonly candidates: string[] }

/**
 * The classes <symbol> ($, US$, RMB, N) and <unit> (dollars, Hong Kong dollars, RMB) of money. Where currencies share a word the one
 * that it means when nothing else is said stands first.
 */
export function currencyClasses(
  knowledge: Knowledge,
  vocabulary: Vocabulary,
): Record<'symbol' | 'unit', PatternClass<TokenSequence>> {
  const symbols = new Table(vocabulary)
  const units = new Table(vocabulary)
  for (const currency of knowledge.currencies) {
    for (const text of currency.symbols) {
      symbols.add(text, currency, true)
      units.add(text, currency, true)
    }
    for (const text of currency.ambiguousSymbols) {
      symbols.add(text, currency, true)
      if (/^[A-Z]{3}/.test(text)) units.add(text, currency, true)
    }
    for (const text of [...currency.words, ...currency.qualified, ...currency.ambiguous])
      units.add(text, currency, false)
    for (const text of [...currency.symbols, ...currency.ambiguousSymbols])
      if (/^[A-Za-z]{1,4}$/.test(text)) vocabulary.addUnit(text)
  }
  return { symbol: symbols.toClass(), unit: units.toClass() }
}

class Table {
  readonly #lexicon: Lexicon<Word[]>
  readonly #words = new Map<string, Word>()
  readonly #cues = new Set<number>()

  constructor(vocabulary: Vocabulary) {
    this.#lexicon = new Lexicon(vocabulary)
  }

  add(text: string, currency: Currency, isExact: boolean): void {
    const known = this.#words.get(text)
    const isDefault = currency.defaultFor.includes(text)
    if (known) {
      if (isDefault) known.candidates.unshift(currency.code)
      else known.candidates.push(currency.code)
      return
    }
    const word: Word = { text, isExact, candidates: [currency.code] }
    this.#words.set(text, word)
    this.#cues.add(this.#lexicon.put(text, adding(word)))
  }

  toClass(): PatternClass<TokenSequence> {
    const lexicon = this.#lexicon
    return {
      cues: this.#cues,
      match(sequence, at) {
        const hit = lexicon.match(sequence.tokens, at, sequence.count)
        const word = hit?.value.find(
          entry => !entry.isExact || sequence.textOf(at, hit.to).replaceAll('’', "'") === entry.text,
        )
        return hit && word ? { to: hit.to, value: word.candidates } : null
      },
    }
  }
}
