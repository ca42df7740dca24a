/** A run of text on one line of a page, without a wide gap in it. Lengths are points, from the top left corner of the page as it is shown. */
export type Fragment = {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where its letters stand. */
  readonly base: number
  /** Of its letters. */
  readonly size: number
  /** A name by which its font is told from others of the file. */
  readonly font: string
  /** Counted from 1. */
  readonly page: number
}
