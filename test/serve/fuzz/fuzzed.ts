/** A request to be sent. */
export type Fuzzed = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** The connection is cut off after so many bytes of the body. */
  readonly cut?: number
}
