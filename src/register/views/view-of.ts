import type { Knowledge } from '../../knowledge/index.ts'
import type { Store } from '../../store/index.ts'

/** A view, and what it is made from. */
export type ViewOf = {
  /** Everything. */
  readonly store: Store
  /** What some may see. */
  readonly view: Store
  /** The collections that it has beside the documents of none. */
  readonly collections: ReadonlySet<string>
  readonly knowledge: Knowledge
  readonly at: () => string
}
