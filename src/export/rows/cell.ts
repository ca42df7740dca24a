/** A cell of a table: text, a number, or nothing. */
export type Cell = string | number | undefined

/** How things are shown as rows: in a file for spreadsheets with every column, and on a terminal with those that fit. */
export type RowsOf<T> = {
  /** What a row is, for the name of a sheet. */
  readonly name: string
  readonly columns: readonly string[]
  readonly cells: (item: T) => readonly Cell[]
  readonly table: {
    readonly columns: readonly import('../to-table.ts').Column[]
    readonly row: (item: T) => readonly string[]
  }
}
