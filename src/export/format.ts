import type { Reading } from '../model/index.ts'

/** A reading and what it was read from: the name of a file, with the line where a file holds many. */
export type Read = { readonly name: string; readonly reading: Reading }

/**
 * A format of output, put together from pure parts, so that any number of documents can be written one by one: `head`, `each`
 * of every document, `tail`.
 */
export type Format = {
  readonly head: string
  /** The text of one document; `index` counts from 0. */
  readonly each: (read: Read, index: number) => string
  readonly tail: string
}

/** All of some documents in a format. */
export const toText = ({ head, each, tail }: Format, reads: readonly Read[]): string =>
  `${head}${reads.map(each).join('')}${tail}`
