import type { Entry } from '../../model/index.ts'
import { byDay, type StatedRow } from '../agreement-row.ts'
import { behind, countOf } from '../figures/figure.ts'
import type { ListFilter } from '../figures/list-command.ts'
import { refine, wider, withinYear } from '../figures/refine.ts'
import type { Rates } from '../money/rates.ts'
import { safeTotal } from '../money/safe-total.ts'
import { wilson } from '../statistics/wilson.ts'
import { entryAsOf } from './entry-as-of.ts'
import { isPromise, OPEN_STATES, type PromiseOptions, promiseOf } from './promise-of.ts'
import { type AgreementPromise, PROMISE_STATE_NAMES, type PromiseState, type Promises } from './schema.ts'

/** An agreement, what totals need of it, and what the register knows of it beside its fields. */
export type Promised = {
  readonly entry: Entry
  readonly row: StatedRow
  /** The day of the last document that tells of it. */
  readonly lastNews: string | null
}

type Judged = AgreementPromise & Grouping
/** What promises are grouped by, beside their pair. */
type Grouping = {
  readonly row: StatedRow
  readonly firstDay: string | undefined
  readonly sectors: readonly string[]
  readonly actors: readonly string[]
}

const DECIDED: ReadonlySet<PromiseState> = new Set(['delivered', 'late', 'cancelled'])
/** Groups beyond these are few agreements each. */
const MOST_GROUPS = 25
const ACTORS: ReadonlySet<string> = new Set(['bank', 'company', 'government', 'organisation', 'subnational'])
/** Roles in which nobody promises anything. */
const BYSTANDERS: ReadonlySet<string> = new Set(['mediator', 'witness', 'host', 'signatory'])

/** Which promises came true: each agreement with what was due and what has become of it, and how many of each kind there are. */
export function promises(
  promised: Iterable<Promised>,
  filter: ListFilter,
  rates: Rates,
  options: PromiseOptions,
): Promises {
  const judged: Judged[] = []
  const notYet: StatedRow[] = []
  let [later, changed] = [0, 0]
  for (const { entry: today, row: known, lastNews } of promised) {
    const entry = entryAsOf(today, options.asOf)
    if (entry === null) {
      later++
      continue
    }
    if (entry.status.value !== today.status.value) changed++
    const row = { ...known, status: entry.status.value }
    if (!isPromise(entry)) notYet.push(row)
    else {
      const promise = promiseOf(entry, lastNews, options)
      judged.push({
        ...promise,
        ...(row.pair ? { pair: row.pair } : {}),
        row,
        firstDay: row.firstDay,
        sectors: sectorsOf(entry),
        actors: actorsOf(entry),
      })
    }
  }
  judged.sort(byDay)
  const decided = judged.filter(({ state }) => DECIDED.has(state))
  const kept = decided.filter(({ state }) => state === 'delivered')
  // What is only proposed, or was not there yet, is no promise, and a filter finds it.
  const whole = notYet.length + later > 0 ? wider(filter) : filter
  const open = refine(filter, { status: OPEN_STATES, reached: OPEN_STATES })
  const by = (keysOf: (promise: Judged) => readonly string[], narrow: (key: string) => ListFilter, order = byNumber) =>
    toGroups(judged, keysOf, narrow, order)
  return {
    asOf: options.asOf,
    silentAfterMonths: options.silentAfterMonths,
    agreements: behind(judged, whole),
    states: Object.fromEntries(
      PROMISE_STATE_NAMES.flatMap(state => {
        const own = judged.filter(each => each.state === state)
        return own.length > 0 ? [[state, countOf(own, wider(filter))]] : []
      }),
    ),
    kept: {
      ...countOf(kept, wider(filter)),
      share: decided.length === 0 ? null : kept.length / decided.length,
      shareInterval: wilson(kept.length, decided.length),
    },
    notPromised: countOf(notYet, later + changed > 0 ? wider(filter) : open),
    money: safeTotal(
      judged.map(({ row }) => row),
      whole,
      rates,
    ),
    by: {
      pair: by(
        ({ pair }) => (pair === undefined ? [] : [pair]),
        pair => refine(whole, { between: pair.replace('-', ',') }),
      ),
      sector: by(
        ({ sectors }) => sectors,
        sector => refine(whole, { sector: [sector] }),
      ),
      actor: by(
        ({ actors }) => actors,
        // A name is looked for as words: one that is part of another finds that too.
        actor => wider(refine(whole, { party: [actor] })),
      ),
      year: by(
        ({ firstDay }) => (firstDay === undefined ? [] : [firstDay.slice(0, 4)]),
        year => withinYear(whole, year),
        byName,
      ),
    },
    promises: judged.map(toPromise),
    notes:
      later > 0
        ? [
            `Left out: ${later} ${later === 1 ? 'agreement' : 'agreements'} of which nothing had come about by ${options.asOf}.`,
          ]
        : [],
  }
}

const toPromise = ({ row: _, firstDay: __, sectors: ___, actors: ____, ...promise }: Judged): AgreementPromise =>
  promise
const sectorsOf = ({ sectors }: Entry): string[] => [...new Set(sectors.map(({ value }) => value))]

const actorsOf = ({ parties }: Entry): string[] => [
  ...new Set(
    parties.flatMap(({ value: { name, type, roles } }) =>
      ACTORS.has(type) && roles.some(role => !BYSTANDERS.has(role)) ? [name] : [],
    ),
  ),
]

type Group = Promises['by']['pair'][number]
const byNumber = (a: Group, b: Group) => b.n - a.n || (a.name < b.name ? -1 : 1)
const byName = (a: Group, b: Group) => (a.name < b.name ? -1 : 1)

function toGroups(
  judged: readonly Judged[],
  keysOf: (promise: Judged) => readonly string[],
  filterOf: (key: string) => ListFilter,
  order: (a: Group, b: Group) => number,
): Group[] {
  const groups = new Map<string, Judged[]>()
  for (const promise of judged)
    for (const key of keysOf(promise)) {
      if (groups.has(key)) groups.get(key)!.push(promise)
      else groups.set(key, [promise])
    }
  const all = [...groups].map(([name, own]) => {
    const states: Partial<Record<PromiseState, number>> = {}
    for (const { state } of own) states[state] = (states[state] ?? 0) + 1
    const decided = own.filter(({ state }) => DECIDED.has(state)).length
    return {
      name,
      states,
      kept: decided === 0 ? null : (states.delivered ?? 0) / decided,
      ...behind(own, filterOf(name)),
    }
  })
  return order === byName ? all.sort(order) : all.sort(order).slice(0, MOST_GROUPS)
}
