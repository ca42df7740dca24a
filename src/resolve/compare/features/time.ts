import type { Status } from '../../../model/index.ts'
import type { Life, Stage } from '../../profile/life.ts'
import type { Profile } from '../../profile/profile.ts'
import { type DayRange, daysBetween, isDay } from '../../values/day-range.ts'
import { defineFeature } from '../feature.ts'

const LEVELS = [
  'unknown',
  'same-day',
  'same-month',
  'same-year',
  'days-apart',
  'week-apart',
  'weeks-apart',
  'months-apart',
  'year-apart',
  'years-apart',
  'stage-weeks',
  'stage-months',
  'stage-years',
  'plan-made-weeks',
  'plan-made-months',
  'plan-made-year',
  'plan-made-years',
  'plan-made-same-year',
  'plan-after-near',
  'plan-after-far',
  'after-before-plan',
  'made-before-plan',
  'made-after-months',
  'made-after-near',
  'made-after-far',
  'made-after-decade',
  'after-before-made',
  'plans-near',
  'plans-far',
  'after-same-day',
  'after-near',
  'after-far',
  'reported-before',
  'agreed-before-weeks',
  'agreed-before-months',
  'agreed-before-years',
  'undated-near',
  'undated-in-year',
  'undated-months',
  'undated-far',
  'both-undated-near',
  'both-undated-months',
  'both-undated-far',
] as const
type Level = (typeof LEVELS)[number]

/** When, and whether the dates fit into one life: planned, then made, then carried out. */
export const time = defineFeature({ name: 'time', levels: LEVELS, level: compareLives })

const MONTH = 31
const YEAR = 366
/** Reports of one day differ by so much: time zones, and "on Friday" of a weekly. */
const SLACK = 3

function compareLives(a: Profile, b: Profile): Level {
  const [one, other] = [a.life, b.life]
  if (one.made && other.made) return compareMakings(one, other)
  const [dated, latest] = [lastOf(one), lastOf(other)]
  if (!dated && !latest) return compareReports(daysOf(a), daysOf(b))
  if (!dated || !latest) return dated ? compareWithReport(one, b) : compareWithReport(other, a)
  if (one.made || other.made) {
    const [made, rest] = one.made ? [one.made, other] : [other.made!, one]
    return rest.after.length > 0 ? madeThenAfter(made, rest.after.at(-1)!) : planThenMade(rest.plan!, made)
  }
  if (one.after.length > 0 && other.after.length > 0) return compareAfter(one.after, other.after)
  if (one.plan && other.plan) return daysBetween(one.plan, other.plan) <= 4 * MONTH ? 'plans-near' : 'plans-far'
  return planThenAfter((one.plan ?? other.plan)!, (one.after.at(-1) ?? other.after.at(-1))!)
}

/** The latest that a finding dates. */
const lastOf = ({ made, plan, after }: Life): Stage | null => after.at(-1) ?? made ?? plan

/** A finding without a date most likely speaks of what was made shortly before it was published. */
const daysOf = ({ published }: Profile): DayRange | null =>
  published === null ? null : { first: published, last: published }

/** Where one report has the signature and the other the agreement before it, both may still tell of the same day. */
function compareMakings(a: Life, b: Life): Level {
  const [one, other] = [a.made!, b.made!]
  if (one.status === other.status) return compareMade(one, other)
  for (const each of a.makings)
    for (const rest of b.makings)
      if (each.status === rest.status && daysBetween(each, rest) <= SLACK) return compareMade(each, rest)
  return compareMade(one, other)
}

/** Of which no month is told. */
const isVague = ({ first, last }: DayRange) => last - first > MONTH

function compareMade(a: Stage, b: Stage): Level {
  const gap = daysBetween(a, b)
  if (gap === 0) {
    if (isDay(a) && isDay(b)) return 'same-day'
    return isVague(a) || isVague(b) ? 'same-year' : 'same-month'
  }
  if (gap <= SLACK) return 'days-apart'
  // Agreed in October, signed in May: one life, where signed in October and signed in May are two.
  if (isEarlierStage(a, b) || isEarlierStage(b, a))
    return gap <= 2 * MONTH ? 'stage-weeks' : gap <= 1.5 * YEAR ? 'stage-months' : 'stage-years'
  return apart(gap)
}

const isEarlierStage = (a: Stage, b: Stage) => RANKS[a.status]! < RANKS[b.status]! && a.last < b.first
const RANKS: Readonly<Partial<Record<Status, number>>> = { pledged: 0, initialled: 0, agreed: 1, signed: 2 }

const apart = (gap: number): Level =>
  gap <= 10
    ? 'week-apart'
    : gap <= MONTH
      ? 'weeks-apart'
      : gap <= 7 * MONTH
        ? 'months-apart'
        : gap <= 1.5 * YEAR
          ? 'year-apart'
          : 'years-apart'

function planThenMade(plan: Stage, made: Stage): Level {
  if (made.last < plan.first - MONTH) return 'made-before-plan'
  const gap = daysBetween(plan, made)
  if (isVague(made) && gap <= 2 * MONTH) return 'plan-made-same-year'
  if (gap <= 2 * MONTH) return 'plan-made-weeks'
  return gap <= 6 * MONTH ? 'plan-made-months' : gap <= 1.2 * YEAR ? 'plan-made-year' : 'plan-made-years'
}

function planThenAfter(plan: Stage, after: Stage): Level {
  if (after.last < plan.first) return 'after-before-plan'
  return daysBetween(plan, after) <= 2 * YEAR ? 'plan-after-near' : 'plan-after-far'
}

function madeThenAfter(made: Stage, after: Stage): Level {
  if (after.last < made.first - SLACK) return 'after-before-made'
  const gap = daysBetween(made, after)
  if (gap <= 6 * MONTH) return 'made-after-months'
  return gap <= 1.7 * YEAR ? 'made-after-near' : gap <= 5 * YEAR ? 'made-after-far' : 'made-after-decade'
}

function compareAfter(a: readonly Stage[], b: readonly Stage[]): Level {
  const same = a.some(one => b.some(other => one.status === other.status && daysBetween(one, other) <= SLACK))
  if (same) return 'after-same-day'
  return daysBetween(a.at(-1)!, b.at(-1)!) <= 2 * YEAR ? 'after-near' : 'after-far'
}

/** What a finding without a date tells was so when it was published, or before. */
function compareWithReport({ made, after, plan }: Life, undated: Profile): Level {
  const reported = daysOf(undated)
  if (reported === null) return 'unknown'
  if (!made) {
    const stage = { ...reported, status: undated.life.status }
    return after.length > 0 ? madeThenAfter(stage, after.at(-1)!) : planThenMade(plan!, stage)
  }
  const gap = daysBetween(made, reported)
  if (reported.last < made.first - SLACK) {
    // "Agreed", before it was signed.
    if (made.status !== 'signed' || undated.life.status === 'signed') return 'reported-before'
    return gap <= 2 * MONTH ? 'agreed-before-weeks' : gap <= 1.5 * YEAR ? 'agreed-before-months' : 'agreed-before-years'
  }
  if (gap <= 10) return isVague(made) ? 'undated-in-year' : 'undated-near'
  return gap <= YEAR ? 'undated-months' : 'undated-far'
}

function compareReports(a: DayRange | null, b: DayRange | null): Level {
  if (a === null || b === null) return 'unknown'
  const gap = daysBetween(a, b)
  return gap <= 10 ? 'both-undated-near' : gap <= YEAR ? 'both-undated-months' : 'both-undated-far'
}
