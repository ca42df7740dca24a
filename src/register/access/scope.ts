/** What somebody sees: everything, or the documents of no collection and those of some. */
export type Scope = 'all' | readonly string[]
