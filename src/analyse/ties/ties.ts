import { type AgreementRow, yearOf } from '../agreement-row.ts'
import { behind, countOf } from '../figures/figure.ts'
import type { ListFilter } from '../figures/list-command.ts'
import { wider } from '../figures/refine.ts'
import type { Rates } from '../money/rates.ts'
import { safeTotal } from '../money/safe-total.ts'
import { trendOf } from '../statistics/trend.ts'
import { wilson } from '../statistics/wilson.ts'
import { perHundred } from './comparison.ts'
import { COMPONENT_NAMES, DELIVERED_STATUSES, type PairYear } from './components.ts'
import { compareHalves, grewLess } from './halves.ts'
import { type Intervals, indexIntervals } from './index-intervals.ts'
import { legalWeightOf } from './legal-weight.ts'
import { countMeetings, type DatedEvent, toMeetings } from './meetings.ts'
import { type Said, withoutRepeats } from './said.ts'
import type { Ties, TiesYear } from './schema.ts'
import { type Standings, toStandings } from './standings.ts'

/** What the register has to be asked for. */
export type TiesInput = {
  readonly pair: readonly [string, string]
  /** The first and the last year that are asked for; those of the register where they are not. */
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** Agreements with exactly these two sides, of all years: what is new to a pair follows from what it had before. */
  readonly rows: readonly AgreementRow[]
  /** Agreements with more sides that both are among. */
  readonly beside: readonly AgreementRow[]
  readonly events: readonly DatedEvent[]
  readonly statements: readonly Said[]
  /** What the register counts of the pair. */
  readonly counts: readonly PairYear[]
  /** The pairs that it is compared with, what is counted of them, and how many there are. */
  readonly others: { readonly pairs: readonly string[]; readonly counts: readonly PairYear[]; readonly known: number }
  /** Of all agreements of the register. */
  readonly meanConfidence: number
  readonly rates: Rates
}

/** Whether ties of two countries deepen: what they consist of by year, how that stands among other pairs, and what of it is more than chance. */
export function ties(input: TiesInput): Ties {
  const { pair, rows, others, meanConfidence, rates } = input
  const standings = toStandings(input)
  const { from, to, years, comparison, things, documents, inRange, verdict } = standings
  const filter: ListFilter = { between: pair.join(',') }
  const within: ListFilter = { ...filter, from: String(from), to: String(to) }
  const intervals = indexIntervals(things, years, documents, comparison, meanConfidence, `ties ${pair.join('-')}`)
  const context = {
    ...input,
    ...standings,
    filter,
    intervals,
    byYear: Map.groupBy(rows, yearOf),
    touched: firstYears(rows),
  }
  const yearly = years.map((_, at) => toYear(at, context))
  const compared = yearly.flatMap(({ index }) => index ?? [])
  const delivered = inRange.filter(isDelivered)
  const halves = compareHalves(inRange, filter, from, to)
  const meetings = years.flatMap(year => meetingsIn(input, year))
  return {
    pair,
    from,
    to,
    verdict,
    years: yearly,
    total: {
      documents: sum([...documents.values()]),
      agreements: {
        ...countOf(inRange, within),
        expected: sum(inRange.map(({ confidence }) => confidence)),
        interval: intervals.all.agreements,
      },
      legalWeight: { ...weightOf(inRange, within), interval: intervals.all.legalWeight },
      sectors: toSectors(
        inRange,
        within,
        inRange.flatMap(({ sectors }) => sectors),
      ),
      money: safeTotal(inRange, within, rates),
      delivered: {
        ...countOf(delivered, { ...within, status: DELIVERED_STATUSES }),
        share: inRange.length === 0 ? null : delivered.length / inRange.length,
        shareInterval: wilson(delivered.length, inRange.length),
      },
      meetings: countMeetings(meetings),
      statements: sum(yearly.map(({ statements }) => statements)),
      index:
        compared.length === 0
          ? null
          : { value: sum(compared.map(({ value }) => value)) / compared.length, interval: intervals.all.index },
    },
    trends: toTrends(yearly),
    comparisons: {
      halves,
      others: {
        pairs: others.pairs.length,
        known: others.known,
        grewLess: halves && grewLess(halves.later.perYear - halves.earlier.perYear, comparison, from, to),
      },
    },
    beside: countOf(
      input.beside.filter(row => yearOf(row) === null || (from <= yearOf(row)! && yearOf(row)! <= to)),
      wider({ pair: pair.join(','), from: String(from), to: String(to) }),
    ),
    undated: countOf(
      rows.filter(row => yearOf(row) === null),
      wider(filter),
    ),
    notes: notesOf(input, yearly, rows.filter(row => (yearOf(row) ?? from) < from).length),
  }
}

/** The smallest first: in another order of agreements the last digit would be another. */
const sum = (values: readonly number[]) =>
  Float64Array.from(values)
    .sort()
    .reduce((all, value) => all + value, 0)
const DELIVERED: ReadonlySet<string> = new Set(DELIVERED_STATUSES)
const isDelivered = ({ status }: AgreementRow) => DELIVERED.has(status)

const weightOf = (rows: readonly AgreementRow[], filter: ListFilter) => ({
  value: legalWeightOf(rows),
  ...behind(rows, filter),
})

const toSectors = (rows: readonly AgreementRow[], filter: ListFilter, sectors: Iterable<string>) => {
  const codes = [...new Set(sectors)].sort()
  return {
    value: codes.length,
    codes,
    ...behind(
      rows.filter(row => row.sectors.some(sector => codes.includes(sector))),
      codes.length === 0 ? wider(filter) : { ...filter, sector: codes },
    ),
  }
}

type Context = Omit<TiesInput, 'from' | 'to'> &
  Standings & {
    readonly filter: ListFilter
    readonly intervals: Intervals
    readonly byYear: ReadonlyMap<number | null, readonly AgreementRow[]>
    /** Of each sector the year that touches it for the first time. */
    readonly touched: ReadonlyMap<string, number>
  }

function firstYears(rows: readonly AgreementRow[]): ReadonlyMap<string, number> {
  const years = new Map<string, number>()
  for (const row of rows) {
    const year = yearOf(row)
    if (year !== null) for (const sector of row.sectors) years.set(sector, Math.min(year, years.get(sector) ?? year))
  }
  return years
}

function toYear(at: number, context: Context): TiesYear {
  const { byYear, touched, filter, intervals, rates } = context
  const year = context.years[at]!
  const own = byYear.get(year) ?? []
  const within = { ...filter, from: String(year), to: String(year) }
  const fresh = toSectors(
    own,
    within,
    own.flatMap(({ sectors }) => sectors.filter(sector => touched.get(sector) === year)),
  )
  const delivered = own.filter(isDelivered)
  const money = safeTotal(own, within, rates).dollars
  const documents = context.documents.get(year) ?? 0
  const meetings = countMeetings(meetingsIn(context, year))
  const statements = withoutRepeats(context.statements.filter(each => each.year === year)).length
  const standing = context.standings[at]
  const legal = weightOf(own, within)
  const per = (amount: number) => (documents === 0 ? null : perHundred(amount, documents))
  const interval = intervals.years.get(year)
  return {
    year,
    documents,
    agreements: {
      ...countOf(own, within),
      expected: sum(own.map(({ confidence }) => confidence)),
      interval: interval?.agreements ?? null,
    },
    legalWeight: { ...legal, interval: interval?.legalWeight ?? null },
    newSectors: fresh,
    dollars: {
      value: money.value,
      n: money.n,
      list: money.list,
      isWider: true,
      ...(money.ids ? { ids: money.ids } : {}),
    },
    delivered: countOf(delivered, { ...within, status: DELIVERED_STATUSES }),
    meetings,
    statements,
    per100Documents: {
      agreements: per(own.length),
      legalWeight: per(legal.value),
      newSectors: per(fresh.value),
      dollars: per(Number(money.value)),
      delivered: per(delivered.length),
      meetings: per(meetings.leaders + meetings.ministers + meetings.others),
      statements: per(statements),
    },
    index: standing
      ? {
          value: standing.index,
          interval: interval?.index ?? null,
          plain: standing.plain,
          perDocument: standing.perDocument,
        }
      : null,
  }
}

const meetingsIn = ({ events, pair }: Pick<TiesInput, 'events' | 'pair'>, year: number) =>
  toMeetings(
    events.filter(({ firstDay }) => Number(firstDay.slice(0, 4)) === year),
    pair,
  )

/** The trend of each component over the years in which documents speak of the pair, as it is and per 100 documents. Of other years nothing is known: they are not years in which nothing happened. */
function toTrends(years: readonly TiesYear[]): Ties['trends'] {
  const names = [...COMPONENT_NAMES, 'dollars'] as const
  return names.flatMap(component => {
    const plain = years
      .filter(({ documents }) => documents > 0)
      .map(each => ({ time: each.year, value: amountOf(each, component) }))
    const perDocument = years.flatMap(each => {
      const value = each.per100Documents[component]
      return value === null ? [] : [{ time: each.year, value }]
    })
    return [
      { component, per: 'year' as const, ...trendOf(plain) },
      { component, per: '100 documents' as const, ...trendOf(perDocument) },
    ]
  })
}

function amountOf(year: TiesYear, component: (typeof COMPONENT_NAMES)[number] | 'dollars'): number {
  if (component === 'meetings') return sum(Object.values(year.meetings))
  if (component === 'statements') return year.statements
  return Number(year[component].value)
}

function notesOf({ others, from }: TiesInput, years: readonly TiesYear[], before: number): string[] {
  const silent = years.filter(({ documents }) => documents === 0).length
  const alone = years.filter(({ documents, index }) => documents > 0 && index === null).length
  return [
    ...(before > 0 && from === undefined
      ? [
          `Older than the first document that mentions the pair, and left out: ${before} of its agreements; --from shows ${before === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    ...(others.pairs.length < others.known
      ? [`Compared with ${others.pairs.length} of the ${others.known} other pairs, the same whoever asks.`]
      : []),
    ...(silent > 0
      ? [
          silent === 1
            ? 'One of the years has no index: no document of that year mentions the pair, so that nothing is known of it.'
            : `${silent} of the years have no index: no document of these years mentions the pair, so that nothing is known of them.`,
        ]
      : []),
    ...(alone > 0
      ? [
          `${alone === 1 ? 'One of the years has' : `${alone} of the years have`} no index: no document speaks of another pair then, to compare with.`,
        ]
      : []),
  ]
}
