/** FNV-1a in 32 bits, as a signed number: words are compared as small integers, so that a million profiles fit into memory. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}
