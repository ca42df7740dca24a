import type { Amount, Entry } from '../../model/index.ts'
import { sumsOf } from '../money/commitment.ts'
import { toExact } from '../money/decimal.ts'
import { dayAfter, dayOf, monthsBetween } from './days.ts'
import { dueOf } from './due.ts'
import type { AgreementPromise, PromiseState } from './schema.ts'

export type PromiseOptions = {
  /** The day on which it is judged, YYYY-MM-DD. */
  readonly asOf: string
  /** How many months without news make silence. */
  readonly silentAfterMonths: number
}

const DONE: ReadonlySet<string> = new Set(['implementing', 'completed', 'resumed', 'in-force'])
const UNDONE: ReadonlySet<string> = new Set(['suspended', 'withdrawn', 'terminated', 'cancelled', 'rejected'])
const CALLED_OFF: ReadonlySet<string> = new Set(['withdrawn', 'terminated', 'cancelled', 'rejected'])
/** States in which nothing is promised yet. */
export const OPEN_STATES = ['proposed', 'negotiating'] as const
const OPEN: ReadonlySet<string> = new Set(OPEN_STATES)

export const isPromise = ({ status, reached }: Entry): boolean => !(OPEN.has(status.value) && OPEN.has(reached.value))

/** What was promised, what speaks for and against its having been kept, and what follows. */
export function promiseOf(
  entry: Entry,
  lastNews: string | null,
  { asOf, silentAfterMonths }: PromiseOptions,
): Omit<AgreementPromise, 'pair'> {
  const notices = entry.milestones.map(({ status, date }) => ({
    kind: 'milestone' as const,
    what: status.value,
    ...(date ? { date: date.value } : {}),
  }))
  const delivered = entry.deliveries.map(({ what, date }) => ({
    kind: 'delivery' as const,
    what,
    ...(date ? { date } : {}),
  }))
  const drawn = entry.amounts
    .filter(({ value }) => value.of === 'drawn')
    .map(({ value }) => ({ kind: 'drawn' as const, what: `${value.currency} ${value.value}` }))
  const evidence = [...notices.filter(({ what }) => DONE.has(what)), ...delivered, ...drawn]
  const dueBy = dueDay(entry)
  const monthsSilent = lastNews === null ? null : monthsBetween(lastNews, asOf)
  const [state, reason] = judge(entry, {
    evidence: evidence.length,
    dueBy,
    lastNews,
    monthsSilent,
    asOf,
    silentAfterMonths,
  })
  return {
    id: entry.id,
    title: entry.title.value,
    ...(entry.date ? { date: entry.date.value } : {}),
    status: entry.status.value,
    state,
    reason,
    due: dueOf(entry),
    dueBy,
    evidence,
    against: notices.filter(({ what }) => UNDONE.has(what)),
    lastNews,
    monthsSilent,
  }
}

type Known = PromiseOptions & {
  readonly evidence: number
  readonly dueBy: AgreementPromise['dueBy']
  readonly lastNews: string | null
  readonly monthsSilent: number | null
}

/** The first that holds. What was called off, put on hold or done is so, whatever else is known; being late takes news from after the day. */
function judge(entry: Entry, known: Known): readonly [PromiseState, string] {
  const { evidence, dueBy, lastNews, monthsSilent, asOf, silentAfterMonths } = known
  const status = entry.status.value
  if (CALLED_OFF.has(status)) return ['cancelled', `it is ${status}`]
  if (status === 'suspended') return ['suspended', 'it is suspended']
  const done = whyDone(entry, evidence)
  if (done !== null) return ['delivered', done]
  if (dueBy !== null && dueBy.day < asOf) {
    const { day, basis } = dueBy
    if (basis !== 'validity' && lastNews !== null && lastNews > day)
      return ['late', `it was due by ${day}; the news of ${lastNews} does not say that it was done`]
    if (basis === 'validity' && evidence > 0 && lastNews !== null && lastNews > day)
      return ['delivered', `it ran its term, until ${day}, and was carried out`]
    if (basis === 'validity') return ['silent', `its term ran out on ${day}; no later document says what came of it`]
  }
  if (monthsSilent === null) return ['silent', `no document with a date up to ${asOf} tells of it`]
  if (monthsSilent > silentAfterMonths) return ['silent', `no news since ${lastNews}`]
  if (evidence > 0) return ['partly-delivered', 'there is evidence that it is being carried out']
  const until = dueBy?.basis === 'validity' ? 'it runs until' : 'due by'
  return [
    'on-time',
    dueBy === null ? `nothing says by when; news of ${lastNews}` : `${until} ${dueBy.day}; news of ${lastNews}`,
  ]
}

function whyDone(entry: Entry, evidence: number): string | null {
  const status = entry.status.value
  if (status === 'completed') return 'it is completed'
  if (status === 'in-force' && entry.instrument.value === 'rules') return 'its rules are in force'
  if (status === 'expired' && evidence > 0) return 'it ran its term and was carried out'
  const { obligations, deliveries } = entry
  if (obligations.length > 0 && obligations.every(({ id }) => deliveries.some(({ obligation }) => obligation === id)))
    return 'every obligation has a delivery'
  const amounts = entry.amounts.map(({ value }) => value)
  const sums = sumsOf(amounts)
  if (typeof sums === 'string') return null
  const { currency } = sums[0]!
  const of = (these: readonly Amount[]) => these.reduce((all, { value }) => all + toExact(value), 0n)
  const drawn = of(amounts.filter(amount => amount.of === 'drawn' && amount.currency === currency))
  return drawn > 0n && drawn >= of(sums) ? 'all of it was drawn' : null
}

/** What is to be done within a term; of all else a term says how long it holds. */
const WITHIN: ReadonlySet<string> = new Set<Entry['instrument']['value']>([
  'loan',
  'grant',
  'technical-assistance',
  'training',
  'debt-relief',
  'acquisition',
  'investment',
  'construction',
])

/** The latest day of its obligations, else the day on which its term runs out. */
function dueDay({ obligations, terms, date, milestones, instrument }: Entry): AgreementPromise['dueBy'] {
  const days = obligations.flatMap(({ due }) => dayOf(due, 'last') ?? [])
  if (days.length > 0) return { day: days.toSorted().at(-1)!, basis: 'obligation' }
  const began = dayOf(
    milestones.find(({ status, date: on }) => status.value === 'in-force' && on)?.date?.value ?? date?.value,
    'first',
  )
  const ends = terms.flatMap(({ value: { kind, value } }) =>
    kind === 'duration' && began !== null ? (dayAfter(began, value) ?? []) : [],
  )
  if (ends.length === 0) return null
  return { day: ends.toSorted().at(-1)!, basis: WITHIN.has(instrument.value) ? 'term' : 'validity' }
}
