import { LARGEST } from '../limits.ts'

const SMALLEST = 2 ** 16
/** A larger buffer is not kept for the next line. */
const LARGEST_KEPT = 2 ** 20

/** Bytes of a line that goes on from chunk to chunk; what is over the limit is counted and not kept. */
export class LineBuffer {
  #bytes = Buffer.alloc(0)
  #size = 0

  get isEmpty(): boolean {
    return this.#size === 0
  }

  append(part: Uint8Array): void {
    const size = this.#size + part.length
    if (size > LARGEST) this.#bytes = Buffer.alloc(0)
    else {
      if (size > this.#bytes.length) this.#grow(size)
      this.#bytes.set(part, this.#size)
    }
    this.#size = size
  }

  /** The line and an empty buffer after it; null for a line over the limit. The bytes hold until the next `append`. */
  take(): Uint8Array | null {
    const line = this.#size > LARGEST ? null : this.#bytes.subarray(0, this.#size)
    if (this.#bytes.length > LARGEST_KEPT) this.#bytes = Buffer.alloc(0)
    this.#size = 0
    return line
  }

  /** By doubling, so that a line of many small chunks costs linear time. */
  #grow(size: number): void {
    const larger = Buffer.allocUnsafe(Math.min(LARGEST, Math.max(SMALLEST, 2 * this.#bytes.length, size)))
    larger.set(this.#bytes.subarray(0, this.#size))
    this.#bytes = larger
  }
}
