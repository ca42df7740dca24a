import { codesOf, countryCodeSchema, SOURCE_RANKS, type SourceRank } from '../model/index.ts'
import { defined } from './defined.ts'
import { ReadError } from './read-error.ts'

/** What is known about where a document came from and does not stand in it. */
export type SourceFacts = {
  readonly url?: string
  /** How near to the events the publisher stands. */
  readonly publisherType?: SourceRank
  /** Where the publisher is at home. */
  readonly country?: string
  /** When it was fetched from its address, ISO 8601. */
  readonly retrieved?: string
}

/** The same as it was written by somebody. */
export type StatedFacts = { readonly [K in Exclude<keyof SourceFacts, 'retrieved'>]?: string | null | undefined }

const LONGEST_SHOWN = 60

/**
 * Checks what somebody wrote about a source. Codes may be in large or small letters; what is blank counts as not given.
 *
 * @throws ReadError `bad-publisher-type`, `bad-country`.
 * @example toSourceFacts({ publisherType: 'press', country: 'gb' }) // { publisherType: 'press', country: 'GB' }
 */
export const toSourceFacts = ({ url, publisherType, country }: StatedFacts): SourceFacts =>
  defined<SourceFacts>({
    url: url?.trim() || undefined,
    publisherType: toRank(publisherType?.trim()),
    country: toCountry(country?.trim()),
  })

function toRank(given: string | undefined): SourceRank | undefined {
  if (!given) return undefined
  const rank = codesOf(SOURCE_RANKS).find(code => code === given.toLowerCase())
  if (rank) return rank
  const codes = codesOf(SOURCE_RANKS).join(', ')
  throw new ReadError('bad-publisher-type', { value: given.slice(0, LONGEST_SHOWN), codes })
}

function toCountry(given: string | undefined): string | undefined {
  if (!given) return undefined
  const code = countryCodeSchema.safeParse(given.toUpperCase())
  if (code.success) return code.data
  throw new ReadError('bad-country', { value: given.slice(0, LONGEST_SHOWN) })
}
