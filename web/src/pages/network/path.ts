import type { Network } from '../../data/answers.ts'

/** The fewest steps from one actor to another over shared agreements, both ends among them; null where no way leads there. */
export function pathBetween({ edges }: Pick<Network, 'edges'>, from: string, to: string): readonly string[] | null {
  const beside = new Map<string, string[]>()
  for (const { a, b } of edges) {
    beside.set(a, [...(beside.get(a) ?? []), b])
    beside.set(b, [...(beside.get(b) ?? []), a])
  }
  const cameFrom = new Map<string, string | null>([[from, null]])
  const waiting = [from]
  for (const key of waiting) {
    if (key === to) return wayBack(cameFrom, to)
    for (const next of beside.get(key) ?? []) {
      if (cameFrom.has(next)) continue
      cameFrom.set(next, key)
      waiting.push(next)
    }
  }
  return null
}

function wayBack(cameFrom: ReadonlyMap<string, string | null>, to: string): string[] {
  const path = [to]
  for (let at = cameFrom.get(to); at; at = cameFrom.get(at)) path.unshift(at)
  return path
}
