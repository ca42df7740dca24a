import { BEARINGS, bearingsOf, CLAIM_TOPICS, type Claims } from '../../analyse/index.ts'
import type { PlotSpec } from './plot-spec.ts'
import { sayCount } from './say-count.ts'

const AHEAD = 'to come'

/** How many claims of each kind there are, and what the figures say of them. */
export function claimsPlot({ claims, bearings, documents }: Claims): PlotSpec {
  const counts = new Map<string, number>()
  for (const claim of claims)
    for (const [at, bearing] of bearingsOf(claim, bearings).entries()) {
      const key = `${claim.topics[at]}\n${claim.isAhead ? AHEAD : bearing.replace('-', ' ')}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  const parts = [...Object.keys(BEARINGS).map(bearing => bearing.replace('-', ' ')), AHEAD]
  const pairs = Object.keys(bearings)
  return {
    title: `What sources claim of ties${pairs.length === 1 ? ` of ${pairs[0]!.replace('-', ' and ')}` : ''}, and what the figures say`,
    subtitle: `Colours: what the figures of the register say of each; ${AHEAD}: wished or planned, of which figures cannot tell`,
    source: `Source: Foedera, ${sayCount(claims.length, 'general claim')} in ${sayCount(documents, 'document')}.`,
    x: '',
    y: 'Claims (number)',
    kind: {
      shape: 'rows',
      rows: parts.flatMap(part =>
        Object.keys(CLAIM_TOPICS).flatMap(topic => {
          const value = counts.get(`${topic}\n${part}`)
          return value === undefined ? [] : [{ name: topic, value, part }]
        }),
      ),
    },
  }
}
