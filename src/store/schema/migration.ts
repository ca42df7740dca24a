import type { OptionalColumn, Table, TextIndex } from './table.ts'

/** One change of the schema. What both databases do alike is data, from which the page on the schema is made as well. */
export type Step =
  | { readonly create: 'table'; readonly table: Table }
  | { readonly create: 'text-index'; readonly index: TextIndex }
  /** Columns that a table gets beside those that it has; they are optional, since there are rows already. */
  | { readonly create: 'columns'; readonly of: string; readonly columns: Readonly<Record<string, OptionalColumn>> }

/** A numbered change; once released, a migration is never edited: the next one mends it. */
export type Migration = {
  readonly number: number
  readonly name: string
  readonly steps: readonly Step[]
  /** What is made from other tables, and is filled from what is there. */
  readonly fills?: 'sums' | 'titles' | 'confidence'
}
