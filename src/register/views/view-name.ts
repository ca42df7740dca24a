import { hash } from 'node:crypto'

const LENGTH = 16

/** The name of the view that has these collections beside the documents of none. */
export const viewName = (collections: readonly string[]): string =>
  hash('sha256', JSON.stringify([...new Set(collections)].sort())).slice(0, LENGTH)
