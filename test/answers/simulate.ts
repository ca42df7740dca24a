import { hash } from 'node:crypto'
import { Random } from '../../bench/register-generator/random.ts'
import type { AgreementRow } from '../../src/analyse/agreement-row.ts'
import type { PairYear } from '../../src/analyse/ties/components.ts'
import { legalWeight } from '../../src/analyse/ties/legal-weight.ts'
import type { StandingsInput } from '../../src/analyse/ties/standings.ts'
import { SECTORS } from '../../src/model/index.ts'

/** A made-up pair: how much it agrees, and how much is written of it. */
export type MadePair = {
  /** Agreements a year. */
  readonly rate: number
  /** Reports of each agreement, on average: one without a report is not known. */
  readonly coverage: number
  /** How many times the coverage is so much, from the middle year on, or in all years. */
  readonly louder?: number
  readonly isLouderThroughout?: boolean
  /** How many times the agreements grow from the first year to the last. */
  readonly growth?: number
}

export const FIRST = 2010
const FORMS = ['treaty', 'agreement', 'memorandum', 'contract', 'declaration', 'pledge'] as const
const STATUSES = ['signed', 'signed', 'signed', 'in-force', 'implementing', 'agreed'] as const
const SECTOR_CODES = Object.keys(SECTORS)
/** So many documents speak of a pair for other reasons, for each report of an agreement. */
const OTHER_NEWS = 2

type Found = { readonly rows: readonly AgreementRow[]; readonly counts: readonly PairYear[] }

/**
 * What a register knows of a made-up pair. Of what was agreed it knows what was reported; of what it lists some is no agreement, as often as its confidence says. The same seed has the same agreements whatever is
 * written of them.
 */
export function simulatePair(name: string, pair: MadePair, years: number, seed: string): Found {
  const rows: AgreementRow[] = []
  const counts = new Map<string, PairYear>()
  const count = (year: number, measure: string, n: number) => {
    const key = `${year} ${measure}`
    counts.set(key, { pair: name, year, measure, n: (counts.get(key)?.n ?? 0) + n })
  }
  for (let at = 0; at < years; at++) {
    const year = FIRST + at
    const growth = (pair.growth ?? 1) ** (years < 2 ? 0 : at / (years - 1))
    const isLouder = pair.isLouderThroughout || at >= years / 2
    const coverage = pair.coverage * (isLouder ? (pair.louder ?? 1) : 1)
    const random = new Random(seed, name, year)
    const happened = poisson(pair.rate * growth, random)
    for (let index = 0; index < happened; index++) {
      // Reports come one after another in a coverage that grows: what was known with less is known with more.
      const reports = arrivals(coverage, new Random(seed, name, year, 'reports', index))
      const row = toRow(`${name}-${year}-${index}`, year, new Random(seed, name, year, 'row', index))
      if (reports === 0) continue
      rows.push(row)
      count(year, 'documents', reports)
      count(year, 'agreements', 1)
      count(year, 'legal-weight', Math.round(100 * legalWeight(row)))
      count(year, `status:${row.status}`, 1)
      for (const sector of row.sectors) count(year, `sector:${sector}`, 1)
    }
    const other = new Random(seed, name, year, 'other')
    count(year, 'documents', arrivals(OTHER_NEWS * pair.rate * coverage, other))
    count(year, 'event:meeting', arrivals(0.4 * growth * coverage, new Random(seed, name, year, 'meetings')))
    count(year, 'statements', arrivals(0.8 * growth * coverage, new Random(seed, name, year, 'statements')))
  }
  return { rows, counts: [...counts.values()].filter(({ n }) => n > 0) }
}

/** A register of made-up pairs, asked about one of them. */
export function simulateRegister(
  own: MadePair,
  pairs: number,
  years: number,
  seed: string,
  worldSeed = seed,
): StandingsInput {
  const focal = simulatePair('AA-BB', own, years, seed)
  const world = worldOf(pairs, years, worldSeed)
  return {
    rows: focal.rows,
    counts: focal.counts,
    others: world,
    meanConfidence: MEAN_CONFIDENCE,
    from: FIRST,
    to: FIRST + years - 1,
  }
}

const worlds = new Map<string, StandingsInput['others']>()

function worldOf(pairs: number, years: number, seed: string): StandingsInput['others'] {
  const key = `${pairs} ${years} ${seed}`
  const known = worlds.get(key)
  if (known) return known
  const names = Array.from({ length: pairs }, (_, at) => `P${String(at).padStart(3, '0')}-QQ`)
  const world = {
    pairs: names,
    counts: names.flatMap(name => {
      const random = new Random(seed, 'pair', name)
      const pair = { rate: Math.exp(0.5 + 1.1 * random.normal()), coverage: 0.5 + 2.5 * random.next() }
      return simulatePair(name, pair, years, seed).counts
    }),
  }
  worlds.clear()
  worlds.set(key, world)
  return world
}

const [LEAST_SURE, MOST_SURE] = [0.6, 1]
/** Of the confidences that are made up, which are spread evenly. */
export const MEAN_CONFIDENCE = (LEAST_SURE + MOST_SURE) / 2

function toRow(id: string, year: number, random: Random): AgreementRow {
  const status = random.pick(STATUSES)
  return {
    id: hash('sha256', id).slice(0, 12),
    title: 'made up',
    form: random.pick(FORMS),
    instrument: 'cooperation',
    status,
    reached: status,
    date: String(year),
    firstDay: `${year}-01-01`,
    pair: 'AA-BB',
    countries: ['AA', 'BB'],
    sectors: [random.pick(SECTOR_CODES)],
    parties: [],
    amounts: [],
    frames: [],
    takesOver: [],
    confidence: LEAST_SURE + (MOST_SURE - LEAST_SURE) * random.next(),
  }
}

const poisson = (mean: number, random: Random): number => arrivals(mean, random)

/** How many arrivals there are up to `mean`, one a unit of time on average: with more time those before stay as they are. */
function arrivals(mean: number, random: Random): number {
  let [time, count] = [0, 0]
  for (;;) {
    time -= Math.log(1 - random.next())
    if (time > mean) return count
    count++
  }
}
