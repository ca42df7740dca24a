import type { Span } from '../../model/index.ts'

/** So many words that follow one another are a shingle. */
const WORDS = 3
const WORD_PATTERN = /\p{Script=Han}|[\p{L}\p{N}]{1,40}/gu

/** Hashes of 32 bits of the different runs of words in a text, whatever their case, without the parts that are left out. */
export function shinglesOf(text: string, left: readonly Span[] = []): ReadonlySet<number> {
  const found = new Set<number>()
  const last: number[] = []
  for (const { 0: word, index } of text.matchAll(WORD_PATTERN)) {
    if (left.some(({ start, end }) => index >= start && index < end)) continue
    last.push(hashWord(word.toLowerCase()))
    if (last.length > WORDS) last.shift()
    if (last.length === WORDS) found.add(mix(last))
  }
  return found
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The hash of a run, with every bit of each word spread over all bits. */
function mix(words: readonly number[]): number {
  let hash = 0
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x9e3779b1)
    hash ^= hash >>> 15
    hash = Math.imul(hash, 0x85ebca77)
    hash ^= hash >>> 13
  }
  return hash >>> 0
}
