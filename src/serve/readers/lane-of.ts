import { ANSWERS } from '../queries/answers.ts'
import type { QueryName } from '../queries/ask.ts'
import { LOOKUPS } from '../queries/lookups.ts'

/** Where a query waits its turn: look-ups never behind searches, and neither behind answers, which read thousands of rows. */
export type LaneName = 'look-up' | 'search' | 'answer'

export const laneOf = (query: QueryName): LaneName => {
  if (query in LOOKUPS) return 'look-up'
  return query in ANSWERS ? 'answer' : 'search'
}
