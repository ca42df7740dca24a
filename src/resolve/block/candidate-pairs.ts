/** Pairs to be compared, as indices with the lower first, and blocks that were too large. */
export type Candidates = {
  readonly pairs: Iterable<readonly [number, number]>
  /** How many blocks were not compared, though they were split. */
  readonly dropped: number
}

/** A block of more findings that differ is not compared pair by pair. */
export const MOST_IN_BLOCK = 500

/**
 * Which of the given key lists share a key. In a block of more than `most`, two findings are compared only where they share a second
 * such key as well; where even the findings that share both are too many, they meet in their other blocks or not at all. Which pairs come
 * out depends on all that is given, and not on its order.
 */
export function candidatePairs(keys: readonly (readonly number[])[], most = MOST_IN_BLOCK): Candidates {
  const blocks = new Map<number, number[]>()
  for (const [index, own] of keys.entries()) {
    for (const key of own) {
      const block = blocks.get(key)
      if (block) block.push(index)
      else blocks.set(key, [index])
    }
  }
  const pairs = new PairSet(keys.length)
  const large: number[] = []
  for (const [key, members] of blocks) {
    if (members.length > most) large.push(key)
    else pairs.addAll(members)
  }
  let dropped = 0
  for (const members of finerBlocks(large.sort(ascending), blocks).values()) {
    if (members.length > most) dropped++
    else pairs.addAll(members)
  }
  return { pairs: pairs.list(), dropped }
}

const ascending = (a: number, b: number) => a - b

/** The blocks of findings that share two keys of large blocks. */
function finerBlocks(
  large: readonly number[],
  blocks: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<string, readonly number[]> {
  const keysOf = new Map<number, number[]>()
  for (const key of large)
    for (const member of blocks.get(key)!) keysOf.set(member, [...(keysOf.get(member) ?? []), key])
  const finer = new Map<string, number[]>()
  for (const [member, own] of keysOf) {
    for (const [at, key] of own.entries()) {
      for (const other of own.slice(at + 1)) {
        const both = `${key} & ${other}`
        const block = finer.get(both)
        if (block) block.push(member)
        else finer.set(both, [member])
      }
    }
  }
  return finer
}

/** Pairs of indices, each once. */
class PairSet {
  readonly #count: number
  readonly #pairs = new Set<number>()

  constructor(count: number) {
    this.#count = count
  }

  addAll(members: readonly number[]): void {
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < members.length; j++) this.#pairs.add(members[i]! * this.#count + members[j]!)
  }

  /** The pairs in order, one at a time: there may be millions. */
  *list(): Generator<readonly [number, number]> {
    for (const pair of Float64Array.from(this.#pairs).sort())
      yield [Math.floor(pair / this.#count), pair % this.#count] as const
  }
}
