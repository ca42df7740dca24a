import type { Cell } from '../rows/cell.ts'
import type { Column } from '../to-table.ts'

/** A table of an answer: with every column for spreadsheets, and with those that fit a terminal. */
export type Sheet = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly table: { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
}

/** An answer for people: what follows, the tables that it follows from, and what has to be known to judge them. */
export type AnswerView = {
  readonly title: string
  readonly lead: readonly string[]
  readonly sheets: readonly Sheet[]
  readonly notes: readonly string[]
}
