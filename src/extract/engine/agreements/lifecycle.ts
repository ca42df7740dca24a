import type { Agreement, Status } from '../../../model/index.ts'
import { AFTER_SIGNATURE, codesOf, LEGAL_STAGES, STATUSES, stageRank } from '../../../model/index.ts'
import type { DraftDate, DraftMilestone } from './draft.ts'

const STATUS_ORDER = codesOf(STATUSES)

/** Place among the legal stages; the end of a matter is behind all of them. */
const stageOf = (status: Status) => {
  const at = LEGAL_STAGES.indexOf(status)
  return at < 0 ? LEGAL_STAGES.length : at
}
const laterOf = (a: Status, b: Status) => STATUS_ORDER.indexOf(a) - STATUS_ORDER.indexOf(b)

/** The milestones in order of date, those without one by their place in the list of codes. */
export function orderMilestones(milestones: readonly DraftMilestone[]): Agreement['milestones'] {
  return [...milestones]
    .sort((a, b) => (a.date && b.date ? a.date.edtf.localeCompare(b.date.edtf) : 0) || laterOf(a.status, b.status))
    .map(({ status, span, rule, date }) => ({
      status: { value: status, spans: [span], confidence: 0.85, rule },
      ...(date
        ? {
            date: {
              value: date.edtf,
              spans: [...date.spans],
              confidence: 0.85,
              rule: date.rule,
              ...(date.isInferred ? { inferred: true as const } : {}),
            },
          }
        : {}),
    }))
}

/**
 * The state now: the latest dated milestone; of two on one day, or without dates, the later in the list of codes. What has been signed is no
 * longer only agreed, whatever date the agreeing bears.
 */
export function currentStatus(milestones: readonly DraftMilestone[]): DraftMilestone {
  const { status } = reachedStage(milestones)
  const reached = LEGAL_STAGES.indexOf(status)
  const open = milestones.filter(one => AFTER_SIGNATURE.has(one.status) || stageOf(one.status) >= reached)
  let best = open[0] ?? milestones[0]!
  for (const milestone of open) {
    const later = milestone.date && best.date ? compareDates(milestone.date, best.date) : 0
    if (later > 0 || (later === 0 && laterOf(milestone.status, best.status) > 0)) best = milestone
  }
  return best
}
/** A date within another's month or year is no later. */
function compareDates(a: DraftDate, b: DraftDate): number {
  if (a.edtf.startsWith(b.edtf) || b.edtf.startsWith(a.edtf)) return 0
  return a.edtf < b.edtf ? -1 : 1
}

/** The highest legal stage: what was suspended has still been signed. */
export function reachedStage(milestones: readonly DraftMilestone[]): DraftMilestone {
  let best = milestones[0]!
  let rank = -1
  for (const milestone of milestones) {
    const stage = stageRank(milestone.status)
    if (stage > rank) {
      rank = stage
      best = { ...milestone, status: LEGAL_STAGES[stage]! }
    }
  }
  return best
}

const PRINCIPAL: readonly Status[] = ['signed', 'agreed', 'pledged']
/** Signed, else agreed, else announced, as far as the text tells the date; else the earliest date, inferred ones of the conclusion included. */
export function principalDate(milestones: readonly DraftMilestone[]): DraftDate | null {
  const dated = milestones.filter(one => one.date)
  const isInferred = dated.every(one => one.date!.isInferred)
  for (const status of PRINCIPAL) {
    const found = dated.find(one => one.status === status && one.date!.isInferred === isInferred)
    if (found) return found.date
  }
  const dates = dated.filter(one => !one.date!.isInferred || PRINCIPAL.includes(one.status)).map(one => one.date!)
  const all = dates.length > 0 ? dates : dated.map(one => one.date!)
  return all.length > 0 ? all.reduce((a, b) => (a.edtf <= b.edtf ? a : b)) : null
}
