import { ReadError } from './read-error.ts'

/** The most that one document, file or line may have, in MB of 2^20 bytes. */
const LARGEST_MB = 20
/** The same in bytes of UTF-8. */
export const LARGEST = LARGEST_MB * 2 ** 20

/** The error for what is larger. */
export const tooLarge = () => new ReadError('too-large', { limit: LARGEST_MB })

/** Whether a text has more bytes in UTF-8 than one document may have; counts only where its length leaves it open. */
export function isTooLarge(text: string): boolean {
  if (text.length > LARGEST) return true
  return text.length * 3 > LARGEST && Buffer.byteLength(text) > LARGEST
}
