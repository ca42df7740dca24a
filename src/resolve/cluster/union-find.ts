/** Sets that grow together: which of 0 … n - 1 are connected. */
export class UnionFind {
  readonly #parent: Int32Array

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, index) => index)
  }

  /** The least member of the set that holds `index`. */
  find(index: number): number {
    const parent = this.#parent
    let root = index
    while (parent[root]! !== root) root = parent[root]!
    while (parent[index]! !== root) {
      const next = parent[index]!
      parent[index] = root
      index = next
    }
    return root
  }

  union(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)]
    // The least stays the root, so that a set is named the same whatever the order of unions.
    if (first < second) this.#parent[second] = first
    else this.#parent[first] = second
  }

  /** The sets, each in ascending order, by their least members. */
  sets(): number[][] {
    const sets = new Map<number, number[]>()
    for (let index = 0; index < this.#parent.length; index++) {
      const root = this.find(index)
      const set = sets.get(root)
      if (set) set.push(index)
      else sets.set(root, [index])
    }
    return [...sets.values()]
  }
}
