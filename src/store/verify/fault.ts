/** Something that is not as it should be. */
export type Fault = {
  readonly code: 'damaged' | 'broken-link' | 'index-out-of-step' | 'count-out-of-step'
  /** Where: a table or an index. */
  readonly where: string
  /** The row, where it is one. */
  readonly id?: string
  readonly message: string
  /** Whether `rebuild` puts it right: it is made from what is whole. */
  readonly isMended: boolean
}
