/** A statement of one side to the other, as far as ties count it. */
export type Said = { readonly speaker: string; readonly quote: string; readonly year: number | null }

const WORDS_PATTERN = /[\p{L}\p{N}]+/gu
/** So many words of a quotation tell it from others, whatever a paper cuts off. */
const TELLING = 8

/** Statements without those that several documents repeat: the same first words of the same speaker. */
export function withoutRepeats<T extends Said>(statements: readonly T[]): T[] {
  const seen = new Set<string>()
  return statements.filter(({ speaker, quote }) => {
    const words = quote.toLowerCase().match(WORDS_PATTERN) ?? []
    const key = `${speaker.toLowerCase()} ${words.slice(0, TELLING).join(' ')}`
    return !seen.has(key) && seen.add(key)
  })
}
