import type { Store } from './store.ts'

/** Reads once, and again as soon as anything was written; each time where the database cannot tell. */
export function untilWritten<T>(store: Pick<Store, 'revision'>, read: () => Promise<T>): () => Promise<T> {
  let kept: { readonly revision: string; readonly value: Promise<T> } | null = null
  return () => {
    const revision = store.revision()
    if (revision === null) return read()
    if (kept?.revision === revision) return kept.value
    const value = read()
    kept = { revision, value }
    // What failed is tried again.
    value.catch(() => {
      if (kept?.value === value) kept = null
    })
    return value
  }
}
