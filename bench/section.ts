/** What was measured several times over. */
export type Row = { readonly what: string; readonly unit: string; readonly values: readonly number[] }

export type Report = {
  readonly rows: readonly Row[]
  /** What the figures are of, and what follows from them. */
  readonly notes: readonly string[]
}

/** One thing that can be measured by itself. */
export type Section = { readonly name: string; readonly summary: string; readonly run: () => Promise<Report> }
