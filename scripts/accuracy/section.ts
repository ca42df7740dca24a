/** A part of docs/accuracy.md. */
export type Section = {
  readonly text: string
  /** What stands at the end of the page. */
  readonly end?: string
  /** Its rows in the table at the top: what, data, n, figure, interval. */
  readonly rows: readonly (readonly [string, string, string, string, string])[]
}
