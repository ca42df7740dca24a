/** The words that two or more entries claim, each with the entries: for tests of a table's integrity. */
export function owners<Entry extends { readonly name: string }>(
  entries: readonly Entry[],
  words: (entry: Entry) => readonly string[],
): readonly (readonly [string, readonly string[]])[] {
  const claims = new Map<string, Set<string>>()
  for (const entry of entries) {
    for (const word of words(entry)) claims.set(word, (claims.get(word) ?? new Set()).add(entry.name))
  }
  return [...claims].filter(([, names]) => names.size > 1).map(([word, names]) => [word, [...names]])
}
