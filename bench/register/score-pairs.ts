import { eachOf, type Store } from '../../src/store/index.ts'

export type PairScore = { readonly precision: number; readonly recall: number }

const pairsOf = (counts: Iterable<number>): number => {
  let pairs = 0
  for (const count of counts) pairs += (count * (count - 1)) / 2
  return pairs
}
const addTo = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** How right it is which findings are one agreement, by pairs of findings, against the truth that the generator knows. */
export async function scorePairs(store: Store, truth: ReadonlyMap<string, number>): Promise<PairScore> {
  const told = new Map<number, number>()
  const held: number[] = []
  const both: number[] = []
  for await (const { findings } of eachOf(page => store.entries.all(page), 500)) {
    const known = findings.flatMap(id => truth.get(id) ?? [])
    held.push(known.length)
    const within = new Map<number, number>()
    for (const agreement of known) {
      addTo(told, agreement)
      addTo(within, agreement)
    }
    both.push(...within.values())
  }
  const right = pairsOf(both)
  return { precision: right / Math.max(1, pairsOf(held)), recall: right / Math.max(1, pairsOf(told.values())) }
}
