/** What ties are made of, a year at a time. Each is compared with what other pairs have in the same year. */
export const COMPONENTS = {
  agreements: 'agreements, each as far as it is sure',
  legalWeight: 'legal weight of the agreements',
  newSectors: 'sectors touched for the first time',
  delivered: 'agreements that are or were carried out',
  meetings: 'visits and meetings',
  statements: 'statements of one side to the other',
} as const
export type Component = keyof typeof COMPONENTS
export const COMPONENT_NAMES = Object.keys(COMPONENTS) as readonly Component[]
export type Amounts = Readonly<Record<Component, number>>

/** A count of the register: how much of a measure a pair has in a year. */
export type PairYear = {
  readonly pair: string
  readonly year: number
  readonly measure: string
  readonly n: number
}

/** States that say that an agreement is or was carried out. */
export const DELIVERED_STATUSES = ['implementing', 'completed', 'resumed'] as const
/** Kinds of events at which two sides meet. */
export const MEETING_KINDS = ['visit', 'meeting', 'ceremony', 'signing', 'negotiation'] as const

const SECTOR = 'sector:'
/** The measures of the register that components are counted by; each is also known by the name under which its sum is asked for. */
const OF_MEASURE: ReadonlyMap<string, readonly [Component, number]> = new Map<string, readonly [Component, number]>([
  ['agreements', ['agreements', 1]],
  ['legal-weight', ['legalWeight', 0.01]],
  ['statements', ['statements', 1]],
  ['new-sectors', ['newSectors', 1]],
  ...['delivered', ...DELIVERED_STATUSES.map(status => `status:${status}`)].map(
    measure => [measure, ['delivered', 1] as const] as const,
  ),
  ...['meetings', ...MEETING_KINDS.map(kind => `event:${kind}`)].map(
    measure => [measure, ['meetings', 1] as const] as const,
  ),
])

/** What the register is asked to sum up of each pair and year. */
export const PAIR_SUMS = {
  sums: {
    documents: ['documents'],
    agreements: ['agreements'],
    'legal-weight': ['legal-weight'],
    statements: ['statements'],
    delivered: DELIVERED_STATUSES.map(status => `status:${status}`),
    meetings: MEETING_KINDS.map(kind => `event:${kind}`),
  },
  firsts: { 'new-sectors': SECTOR },
} as const

export type YearOfPair = { readonly documents: number; readonly amounts: Amounts }

export const NOTHING: Amounts = {
  agreements: 0,
  legalWeight: 0,
  newSectors: 0,
  delivered: 0,
  meetings: 0,
  statements: 0,
}

/** The components of one pair by year, out of what the register counts. Year 0, of what has no date, is left out. */
export function toYears(rows: readonly PairYear[]): ReadonlyMap<number, YearOfPair> {
  const years = new Map<number, { documents: number; amounts: Record<Component, number> }>()
  const of = (year: number) => {
    const found = years.get(year) ?? { documents: 0, amounts: { ...NOTHING } }
    years.set(year, found)
    return found
  }
  const firstYears = new Map<string, number>()
  for (const { year, measure, n } of rows) {
    if (year === 0 || n <= 0) continue
    const known = OF_MEASURE.get(measure)
    if (known) of(year).amounts[known[0]] += n * known[1]
    else if (measure === 'documents') of(year).documents += n
    else if (measure.startsWith(SECTOR)) firstYears.set(measure, Math.min(year, firstYears.get(measure) ?? year))
  }
  for (const year of firstYears.values()) of(year).amounts.newSectors++
  return years
}
