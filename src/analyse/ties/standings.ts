import { type AgreementRow, yearOf } from '../agreement-row.ts'
import { type Comparison, compareWith, type Standing, standingIn } from './comparison.ts'
import { type PairYear, toYears, type YearOfPair } from './components.ts'
import { type Thing, toThings, WIDTH, YearSums } from './things.ts'
import { judge, type Verdict } from './verdict.ts'

/** What the standing of a pair among others is made of. */
export type StandingsInput = {
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly rows: readonly AgreementRow[]
  readonly counts: readonly PairYear[]
  readonly others: { readonly pairs: readonly string[]; readonly counts: readonly PairYear[] }
  readonly meanConfidence: number
}

export type Standings = {
  readonly from: number
  readonly to: number
  readonly years: readonly number[]
  /** What the register counts of the pair. */
  readonly counted: ReadonlyMap<number, YearOfPair>
  readonly comparison: Comparison
  readonly things: readonly Thing[]
  readonly documents: ReadonlyMap<number, number>
  /** Of each year where the pair stands. */
  readonly standings: readonly (Standing | null)[]
  /** Agreements within the years. */
  readonly inRange: readonly AgreementRow[]
  readonly verdict: Verdict
}

/** Where a pair stands among others year by year, and what follows. */
export function toStandings(input: StandingsInput): Standings {
  const { rows, others, meanConfidence } = input
  const counted = toYears(input.counts)
  const [from, to] = rangeOf(input, counted)
  const years = Array.from({ length: Math.max(to - from + 1, 0) }, (_, at) => from + at)
  const comparison = compareWith(others.pairs, others.counts, years)
  const things = toThings(rows, new Map([...counted].map(([year, { amounts }]) => [year, amounts])), meanConfidence)
  const documents = new Map(years.map(year => [year, counted.get(year)?.documents ?? 0]))
  const sums = new YearSums(things, years).with(new Float64Array(things.length).fill(1))
  const standings = years.map((year, at) =>
    standingIn(comparison.years.get(year), sums, at * WIDTH, documents.get(year) ?? 0),
  )
  const inRange = rows.filter(row => from <= (yearOf(row) ?? 0) && (yearOf(row) ?? 0) <= to)
  const heard = standings.flatMap((standing, at) =>
    standing
      ? [{ year: years[at]!, value: standing.index, plain: standing.plain, perDocument: standing.perDocument }]
      : [],
  )
  const verdict = judge({ years: heard, agreements: inRange.length, pairs: others.pairs.length })
  return { from, to, years, counted, comparison, things, documents, standings, inRange, verdict }
}

/** The years that were asked for, else from the first of which documents speak of the pair to the last of which anything is known. */
function rangeOf(
  { from, to, rows }: StandingsInput,
  counted: ReadonlyMap<number, YearOfPair>,
): readonly [number, number] {
  const heard = [...counted].flatMap(([year, { documents }]) => (documents > 0 ? [year] : []))
  const known = [...counted.keys(), ...rows.flatMap(row => yearOf(row) ?? [])]
  if (known.length === 0) return [from ?? to ?? 1, to ?? from ?? 0]
  const [first, last] = [Math.min(...(heard.length > 0 ? heard : known)), Math.max(...known)]
  return [from ?? Math.min(first, to ?? first), to ?? Math.max(last, from ?? last)]
}
