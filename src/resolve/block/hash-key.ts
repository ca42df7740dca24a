const SECOND = 0x1b873593

/** Two hashes of 32 bits of one text, or of several parts: enough to tell tens of millions of keys apart. */
export type KeyHash = { readonly high: number; readonly low: number }

export function hashKey(text: string): KeyHash {
  let [high, low] = [0x811c9dc5, SECOND]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x85ebca6b) ^ (low >>> 15)
  }
  return { high, low }
}

/** Two hashes as one whole number of at most 53 bits. The order of the two counts. */
export function joinKeys(a: KeyHash, b: KeyHash): number {
  let high = Math.imul(a.high ^ Math.imul(b.high, 0xcc9e2d51), 0x01000193)
  let low = Math.imul(a.low ^ Math.imul(b.low, 0xc2b2ae35), 0x85ebca6b)
  high ^= (high >>> 15) ^ low
  low ^= low >>> 13
  return (high >>> 0) * 0x200000 + (low & 0x1fffff)
}
