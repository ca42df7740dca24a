/** How long and how large the parts of a request may be. */
export type Limits = {
  /** Milliseconds until there is a connection, encryption included. */
  readonly connect: number
  /** Milliseconds from the request until all headers of the answer are there. */
  readonly answer: number
  /** Milliseconds from the request until the end of the answer. */
  readonly whole: number
  /** Bytes on the wire, and again after unpacking. */
  readonly bytes: number
}

export const MEGABYTE = 2 ** 20

/** As for documents from files: 20 MB. */
export const LIMITS: Limits = { connect: 10_000, answer: 30_000, whole: 60_000, bytes: 20 * MEGABYTE }

/** An address may lead on so often. */
export const MOST_REDIRECTS = 5
