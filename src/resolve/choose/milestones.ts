import {
  type Chosen,
  type Conflict,
  codesOf,
  type Entry,
  type Finding,
  legalStage,
  STATUSES,
  type Status,
  stageRank,
} from '../../model/index.ts'
import { type DayRange, dayRange, daysBetween } from '../values/day-range.ts'
import { toCandidate, toChosen, toConflict } from './choose.ts'
import { chooseDate } from './choose-date.ts'
import type { Claim } from './claim.ts'

const STATUS_ORDER = codesOf(STATUSES)

export type Milestones = {
  readonly milestones: Entry['milestones']
  readonly conflicts: readonly Conflict[]
  readonly status: Chosen<Status>
  readonly reached: Chosen<Status>
  readonly date: Chosen<string> | undefined
}

/** States that come once in a life: two dates of them contradict one another. */
const ONCE: ReadonlySet<Status> = new Set<Status>([
  'signed',
  'in-force',
  'completed',
  'terminated',
  'cancelled',
  'expired',
])
/** Dates of other states that lie so near tell of one event. */
const ONE_EVENT = 31

type Told = { readonly status: Claim<Status>; readonly date: Claim<string> | null }

/** The life of an agreement, gathered from all its findings: every state with its date, the state now, the stage reached. */
export function gatherMilestones(findings: readonly Finding[]): Milestones {
  const conflicts: Conflict[] = []
  const milestones = gatherEvents(findings.flatMap(toTold)).map(told => {
    const status = toChosen(toCandidate(told.map(({ status }) => status)), 'only')
    const dates = chooseDate(told.flatMap(({ date }) => date ?? []))
    if (dates === null) return { status, time: firstReport(told) }
    conflicts.push(...dates.lost.map(lost => toConflict(`milestones.${status.value}`, lost)))
    const date = toChosen(dates.chosen, dates.by)
    return { status, date, time: dayRange(date.value)?.last ?? firstReport(told) }
  })
  const sorted = inOrder(milestones)
  const latest = sorted.reduce((a, b) => (comesAfter(b, a) ? b : a))
  const highest = sorted.reduce((a, b) => (stageRank(b.status.value) > stageRank(a.status.value) ? b : a))
  const date = principalDate(sorted)
  return {
    milestones: sorted.map(({ status, date: on }) => ({ status, ...(on ? { date: on } : {}) })),
    conflicts,
    status: { ...latest.status, chosenBy: sorted.length > 1 ? 'later' : 'only' },
    reached: { ...highest.status, value: legalStage(highest.status.value) ?? highest.status.value },
    date,
  }
}

function toTold(finding: Finding): Told[] {
  const { milestones, status, reached, date } = finding.agreement
  const told: Told[] = milestones.map(milestone => ({
    status: { finding, said: milestone.status },
    date: milestone.date ? { finding, said: milestone.date } : null,
  }))
  // A reader may tell a state, or a date, and no milestone for it.
  const isTold = (value: Status) => told.some(each => each.status.said.value === value)
  if (!isTold(status.value)) told.push({ status: { finding, said: status }, date: null })
  if (date && told.every(each => each.date === null)) {
    const made = isTold(reached.value) ? told.find(each => each.status.said.value === reached.value)! : told[0]!
    told.splice(told.indexOf(made), 1, { ...made, date: { finding, said: date } })
  }
  return told
}

/** Puts together what tells of one event. */
function gatherEvents(told: readonly Told[]): Told[][] {
  const byStatus = Map.groupBy(told, each => each.status.said.value)
  return [...byStatus].flatMap(([status, own]) => {
    if (own.length === 1) return [own]
    if (ONCE.has(status)) return [own]
    const dated = own
      .flatMap(each => {
        const range = each.date ? dayRange(each.date.said.value) : null
        return range ? [{ each, range }] : []
      })
      .sort((a, b) => a.range.first - b.range.first || a.range.last - b.range.last)
    const events: { told: Told[]; range: DayRange }[] = []
    for (const { each, range } of dated) {
      const event = events.find(other => daysBetween(other.range, range) <= ONE_EVENT)
      if (event) event.told.push(each)
      else events.push({ told: [each], range })
    }
    const rest = own.filter(each => !dated.some(other => other.each === each))
    if (events.length === 0) return [rest]
    events.at(-1)!.told.push(...rest)
    return events.map(event => event.told)
  })
}

type Timed = { readonly status: Chosen<Status>; readonly date?: Chosen<string>; readonly time: number }

/** When it was first reported, for a state of which no date is told; long ago where nobody knows. */
function firstReport(told: readonly Told[]): number {
  const days = told.flatMap(({ status }) => {
    const { published } = status.finding
    return published === undefined ? [] : (dayRange(published)?.first ?? [])
  })
  return days.length > 0 ? Math.min(...days) : Number.NEGATIVE_INFINITY
}

const orderOf = ({ status }: Timed) => STATUS_ORDER.indexOf(status.value)

/** In the order of their dates; one without stands behind the last that comes before it in the usual order of a life. */
function inOrder(milestones: readonly Timed[]): Timed[] {
  const sorted = milestones
    .filter(({ date }) => date)
    .sort((a, b) => firstDay(a) - firstDay(b) || orderOf(a) - orderOf(b) || (a.date!.value < b.date!.value ? -1 : 1))
  for (const each of milestones.filter(({ date }) => !date).sort((a, b) => orderOf(a) - orderOf(b))) {
    const before = sorted.findLastIndex(other => orderOf(other) <= orderOf(each))
    sorted.splice(before + 1, 0, each)
  }
  return sorted
}

const firstDay = ({ date, time }: Timed) => (date ? (dayRange(date.value)?.first ?? time) : time)

/** Of two on one day the later in the usual order; a date within another's month or year is no later. */
function comesAfter(a: Timed, b: Timed): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)]
  if (one.first > other.last) return true
  if (one.last < other.first) return false
  return orderOf(a) > orderOf(b)
}

const rangeOf = ({ date, time }: Timed): DayRange => (date && dayRange(date.value)) || { first: time, last: time }

const PRINCIPAL: readonly Status[] = ['signed', 'agreed', 'pledged']

/** Signed, else agreed, else announced, else the earliest reported; what is stated before what is inferred. */
function principalDate(milestones: readonly Timed[]): Chosen<string> | undefined {
  for (const isInferred of [false, true]) {
    const dated = milestones.filter(({ date }) => date && (date.inferred === true) === isInferred)
    const principal = PRINCIPAL.map(status => dated.find(each => each.status.value === status)).find(Boolean)
    if (principal ?? dated[0]) return (principal ?? dated[0])!.date
  }
  return undefined
}
