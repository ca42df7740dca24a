import type { Network } from '../../data/answers.ts'

/** More actors than these are no picture: those with most others are drawn. */
export const MOST_DRAWN = 300

/** What of a network is drawn. */
export type ShownNetwork = {
  readonly of: Network['of']
  readonly nodes: Network['nodes']
  readonly edges: Network['edges']
}

export function toShown({ of, nodes, edges }: Network, most = MOST_DRAWN): ShownNetwork {
  const drawn = nodes.slice(0, most)
  const keys = new Set(drawn.map(({ key }) => key))
  return { of, nodes: drawn, edges: edges.filter(({ a, b }) => keys.has(a) && keys.has(b)) }
}
