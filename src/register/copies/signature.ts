import type { Span } from '../../model/index.ts'
import { shinglesOf } from './shingles.ts'

/** How many values a signature has, of 16 bits each. */
const VALUES = 60
/** So many bands of so many values lead to documents that may be copies; the rest of the values only refines the estimate. */
const BANDS = 10
const IN_BAND = 3
/** A text of fewer shingles is too short to be told from another that says something else. */
const FEWEST = 60

/** A text as texts are compared: a few numbers, of which near copies share most. */
export type Signature = { readonly values: string; readonly bands: readonly string[] }

/**
 * The signature of a text (MinHash with one permutation): shingles of words fall into as many buckets as there are values, and the least of each
 * is kept. Two texts agree in as many values as they share shingles. Null for a text that is too short.
 *
 * @param left parts that belong to the page and not to the text
 */
export function signatureOf(text: string, left: readonly Span[] = []): Signature | null {
  const least = new Uint32Array(VALUES).fill(0xffffffff)
  const isFilled = new Uint8Array(VALUES)
  let count = 0
  for (const hash of shinglesOf(text, left)) {
    const bucket = hash % VALUES
    const rest = Math.floor(hash / VALUES)
    if (isFilled[bucket] === 0 || rest < least[bucket]!) least[bucket] = rest
    isFilled[bucket] = 1
    count++
  }
  if (count < FEWEST) return null
  const values = new Uint16Array(VALUES)
  for (let bucket = 0; bucket < VALUES; bucket++) values[bucket] = least[filledFrom(bucket, isFilled)]! & 0xffff
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const part = values.subarray(band * IN_BAND, (band + 1) * IN_BAND)
    return `${band}:${[...part].map(value => value.toString(36)).join('.')}`
  })
  return { values: Buffer.from(values.buffer).toString('base64'), bands }
}

/** An empty bucket takes the value of the next that is not: the same one for texts with the same empty buckets. */
function filledFrom(bucket: number, isFilled: Uint8Array): number {
  let at = bucket
  while (isFilled[at] === 0) at = (at + 1) % VALUES
  return at
}

/** The share of shingles that two texts have in common, estimated from their signatures, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [one, other] = [Buffer.from(a, 'base64'), Buffer.from(b, 'base64')]
  if (one.length !== other.length || one.length === 0) return 0
  let same = 0
  for (let at = 0; at < one.length; at += 2) if (one[at] === other[at] && one[at + 1] === other[at + 1]) same++
  return (2 * same) / one.length
}
