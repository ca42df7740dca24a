import type { Bearing, Claim, Claims } from './schema.ts'

/** What the figures say of each of the topics of a claim. What has been says nothing of what is to come. */
export const bearingsOf = (
  { pair, topics, isAhead }: Pick<Claim, 'pair' | 'topics' | 'isAhead'>,
  bearings: Claims['bearings'],
): Bearing[] =>
  topics.map(topic => {
    const found = isAhead || pair === undefined ? undefined : bearings[pair]?.find(each => each.topic === topic)
    return found?.bearing ?? 'says-nothing'
  })
