/**
 * What a stretch of text is in the layout. entry: "Title -- description"; header: the row that names a table's columns; row: one below
 * it.
 */
export type PassageKind = 'title' | 'heading' | 'paragraph' | 'item' | 'entry' | 'header' | 'row'

/** A paragraph, heading, list item or table row, with what it hangs on. */
export type Passage = {
  readonly kind: PassageKind
  readonly start: number
  readonly end: number
  /** Index of the passage that introduces a list or a table, or of the header of a row; -1 for none. */
  readonly stem: number
}
