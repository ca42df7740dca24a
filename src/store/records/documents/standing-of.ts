import { SOURCE_RANKS, type Source, type SourceRank, type SourceState } from '../../../model/index.ts'

const RANKS = Object.keys(SOURCE_RANKS) as readonly SourceRank[]
const stands = ({ state }: Pick<Source, 'state'>) => state === 'current' || state === 'corrected'

/** What the sources of a document say of it together: the best rank of those that stand, or of all where none does. */
export function standingOf(sources: readonly Pick<Source, 'rank' | 'state'>[]): {
  readonly rank: SourceRank
  readonly state: SourceState
} {
  const standing = sources.filter(stands)
  const counted = standing.length > 0 ? standing : sources
  const rank = RANKS.find(rank => counted.some(source => source.rank === rank)) ?? 'press'
  const has = (state: SourceState) => sources.some(source => source.state === state)
  if (standing.length > 0) return { rank, state: has('current') ? 'current' : 'corrected' }
  return { rank, state: has('retracted') ? 'retracted' : 'superseded' }
}
