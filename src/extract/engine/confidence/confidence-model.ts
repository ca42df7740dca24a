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

/** The probability that something is right which was found with some traits. */
export type ConfidenceOf = (kind: Weighed, traits: readonly string[]) => number

/** Stands where a finding is still to be weighed, which is done when all of it is known. */
export const UNWEIGHED = 0

const LEAST = 0.02
const MOST = 0.99
/** Digits behind the point are those that so few texts can tell. */
const UNIT = 100

/** Makes a file ready: the chance that the odds of all traits together give. Traits that the file does not hold count nothing. */
export function toConfidence(file: ConfidenceFile): ConfidenceOf {
  const weights = new Map(WEIGHED.map(kind => [kind, new Map(Object.entries(file[kind].traits))]))
  return (kind, traits) => {
    const known = weights.get(kind)!
    let odds = file[kind].base
    for (const trait of traits) odds += known.get(trait) ?? 0
    const chance = 1 / (1 + Math.exp(-odds))
    return Math.round(Math.min(MOST, Math.max(LEAST, chance)) * UNIT) / UNIT
  }
}
