/** What was measured several times over. */
export type Row = {
  readonly what: string
  readonly unit: string
  readonly values: readonly number[]
  /** What is to be reached, in words. */
  readonly reach?: string
}

export type Report = {
  readonly rows: readonly Row[]
  /** What the figures are of, and what follows from them. */
  readonly notes: readonly string[]
}

export type SectionOptions = {
  /** How much to measure with, of whatever the section counts; the usual size where none is given. */
  readonly size?: number
  /** Tells how far it is. */
  readonly tell: (line: string) => void
}

/** One thing that can be measured by itself. */
export type Section = {
  readonly name: string
  readonly summary: string
  readonly run: (options: SectionOptions) => Promise<Report>
}
