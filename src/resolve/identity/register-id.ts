import { hash } from 'node:crypto'

/** Digits and letters without those that are mistaken for one another (Crockford's base 32). */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 12

/** The register id that is minted for a finding: `a` and 60 bits of a hash of the finding's id. */
export function registerId(findingId: string): string {
  const bytes = hash('sha256', `register ${findingId}`, 'buffer')
  let id = 'a'
  for (let at = 0; at < LENGTH; at++) {
    const bit = at * 5
    const pair = (bytes[bit >> 3]! << 8) | bytes[(bit >> 3) + 1]!
    id += SIGNS[(pair >> (11 - (bit & 7))) & 31]
  }
  return id
}
