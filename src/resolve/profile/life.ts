import type { Agreement, Status } from '../../model/index.ts'
import { type DayRange, dayRange } from '../values/day-range.ts'

/** A state with the days on which it was reached. */
export type Stage = DayRange & { readonly status: Status }

/** What a finding tells of the life of its agreement. */
export type Life = {
  /** Planned or under negotiation. */
  readonly plan: Stage | null
  /** Came about: signed, else agreed, else initialled, else pledged; of two the one on the principal date. */
  readonly made: Stage | null
  /** All days on which it came about in one way or other: agreed in October, signed in May. */
  readonly makings: readonly Stage[]
  /** What came later: ratified, carried out, ended. The latest last. */
  readonly after: readonly Stage[]
  /** The state that the finding is in, dated or not. */
  readonly status: Status
}

const PLANS: readonly Status[] = ['proposed', 'negotiating']
/** In the order in which one is taken for the day of the agreement. */
const MADE: readonly Status[] = ['signed', 'agreed', 'initialled', 'pledged']

/**
 * The life that a finding tells. What is still planned, or was ratified or ended, and has no date, is taken to be so when it was published.
 */
export function toLife({ milestones, date, status, reached }: Agreement, published: number | null): Life {
  const stages: Stage[] = []
  for (const milestone of milestones) {
    const range = milestone.date ? dayRange(milestone.date.value) : null
    if (range) stages.push({ status: milestone.status.value, ...range })
  }
  const principal = date ? dayRange(date.value) : null
  // A finding may tell its date and no milestone with one.
  if (principal && stages.length === 0)
    stages.push({ status: principalStatus(status.value, reached.value), ...principal })
  const isMade = MADE.includes(status.value)
  if (!isMade && published !== null && !stages.some(stage => stage.status === status.value))
    stages.push({ status: status.value, first: published, last: published })
  const makings = stages
    .filter(stage => MADE.includes(stage.status))
    .sort((a, b) => MADE.indexOf(a.status) - MADE.indexOf(b.status) || distance(a, principal) - distance(b, principal))
  return {
    plan: stages.find(stage => PLANS.includes(stage.status)) ?? null,
    made: makings[0] ?? null,
    makings,
    after: stages
      .filter(stage => !PLANS.includes(stage.status) && !MADE.includes(stage.status))
      .sort((a, b) => a.first - b.first),
    status: status.value,
  }
}

const distance = (stage: DayRange, principal: DayRange | null) =>
  principal === null ? 0 : Math.abs(stage.first - principal.first)

/** The principal date is the day of signature where there is one, whatever came after. */
const principalStatus = (status: Status, reached: Status): Status =>
  PLANS.includes(status) ? status : MADE.includes(reached) ? reached : status
