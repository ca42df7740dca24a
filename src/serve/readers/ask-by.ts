import { LRUCache } from 'lru-cache'
import type { Ask, QUERIES, QueryName } from '../queries/ask.ts'
import type { Text } from '../queries/to-text.ts'
import type { Service } from '../service.ts'
import type { Readers } from './open-readers.ts'

/** Queries that are answered by texts, which may be large, but how large is known. */
type TextQuery = {
  [Name in QueryName]: Awaited<ReturnType<(typeof QUERIES)[Name]>> extends Text ? Name : never
}[QueryName]
const TEXTS: ReadonlySet<string> = new Set<TextQuery>([
  ...(['entryText', 'entriesText', 'entryRowsText', 'entrySearchText'] as const),
  ...(['ties', 'promises', 'currency', 'asymmetry', 'network', 'claims'] as const),
])
/** Characters; most texts take a byte for each. */
const MOST_KEPT = 64 * 1024 * 1024

type Kept = { readonly revision: string; readonly value: Text }

/** Asks readers, and keeps the texts that they tell until anything is written to the database; those that were not asked for longest go first. */
export function askBy({ askOf }: Pick<Readers, 'askOf'>, mostKept = MOST_KEPT): Service['askOf'] {
  const texts = new LRUCache<string, Kept>({
    maxSize: mostKept,
    sizeCalculation: ({ value }, key) => value.text.length + key.length,
  })
  return ({ store }, isWanted) => {
    const ask = askOf(store.view ?? undefined, isWanted)
    return (async (name: QueryName, ...given: readonly unknown[]) => {
      const revision = TEXTS.has(name) ? store.revision() : null
      if (revision === null) return ask(name, ...(given as never))
      const key = JSON.stringify([store.view, name, ...given])
      const known = texts.get(key)
      if (known?.revision === revision) return known.value
      const value = (await ask(name, ...(given as never))) as Text
      texts.set(key, { revision, value })
      return value
    }) as Ask
  }
}
