import type { Table, TextIndex } from './table.ts'

/** One change of the schema. What both databases do alike is data, from which the page on the schema is made as well. */
export type Step =
  | { readonly create: 'table'; readonly table: Table }
  | { readonly create: 'text-index'; readonly index: TextIndex }

/** A numbered change; once released, a migration is never edited: the next one mends it. */
export type Migration = {
  readonly number: number
  readonly name: string
  readonly steps: readonly Step[]
  /** What is made from other tables, and is filled from what is there. */
  readonly fills?: 'sums' | 'titles' | 'confidence'
}
