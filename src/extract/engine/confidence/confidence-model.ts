/** What a confidence is given to: a finding as a whole, each amount and party of it, and the fields that give one answer. */
export const WEIGHED = [
  'agreement',
  'amount',
  'party',
  'countries',
  'form',
  'instrument',
  'status',
  'date',
  'speaker',
] as const
export type Weighed = (typeof WEIGHED)[number]

/** How the odds of being right begin, and what each trait adds to them or takes away: natural logarithms. */
export type ConfidenceWeights = { readonly base: number; readonly traits: Readonly<Record<string, number>> }

/** A model of confidence as its file holds it. */
export type ConfidenceFile = { readonly trainedOn: string } & Readonly<Record<Weighed, ConfidenceWeights>>

/** The probability that something is right which was found with some traits, and with one more of its own. */
export type ConfidenceOf = (kind: Weighed, traits: readonly string[], own?: string) => number

/** Stands where a finding is still to be weighed, which is done when all of it is known. */
export const UNWEIGHED = 0

const LEAST = 0.02
const MOST = 0.99
/** Digits behind the point are those that so few texts can tell. */
const UNIT = 100

/** Makes a file ready: the chance that the odds of all traits together give. Traits that the file does not hold count nothing. */
export function toConfidence(file: ConfidenceFile): ConfidenceOf {
  const rows = new Map<string, Float64Array>()
  WEIGHED.forEach((kind, column) => {
    for (const [trait, weight] of Object.entries(file[kind].traits)) {
      const row = rows.get(trait) ?? new Float64Array(WEIGHED.length)
      row[column] = weight
      rows.set(trait, row)
    }
  })
  const columns = Object.fromEntries(WEIGHED.map((kind, column) => [kind, column])) as Record<Weighed, number>
  // The fields of an agreement share its traits: these are added up once for all kinds.
  let last: readonly string[] | null = null
  const sums = new Float64Array(WEIGHED.length)
  const addUp = (traits: readonly string[]) => {
    sums.fill(0)
    for (const trait of traits) {
      const row = rows.get(trait)
      if (row) for (let column = 0; column < row.length; column++) sums[column]! += row[column]!
    }
    last = traits
  }
  return (kind, traits, own) => {
    if (traits !== last) addUp(traits)
    const column = columns[kind]
    const more = own === undefined ? 0 : (rows.get(own)?.[column] ?? 0)
    const chance = 1 / (1 + Math.exp(-(file[kind].base + sums[column]! + more)))
    return Math.round(Math.min(MOST, Math.max(LEAST, chance)) * UNIT) / UNIT
  }
}
