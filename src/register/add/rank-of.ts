import { type Sites, siteAt, siteNamed } from '../../knowledge/index.ts'
import type { SourceRank } from '../../model/index.ts'

/** Addresses of governments and of organisations between them, by the form of their names. */
const OFFICIAL_PATTERN = /(?:^|\.)(?:gov|mil|int)$|(?:^|\.)(?:gov|gob|gouv|go|govt|mil|gc)\.[a-z]{2}$/
const OFFICIAL_NAME_PATTERN =
  /^(?:the )?(?:ministry|embassy|department of|foreign ministry|state department|white house|kremlin|government of|permanent mission)\b/i

/** What is known of a source. */
export type Told = {
  /** What it says itself, or whoever gave it. */
  readonly given?: SourceRank | undefined
  readonly url?: string | undefined
  readonly publisher?: string | undefined
  /** It was fetched from that address, so that only the address says who publishes it: a page may call itself anything. */
  readonly isFetched?: boolean
}

/** How near a source stands to the events, by what is known of it: what is said of it, else its address, else its name, else a paper. */
export function rankOf({ given, url, publisher = '', isFetched = false }: Told, sites?: Sites): SourceRank {
  if (given) return given
  const site = url === undefined ? null : siteAt(url, sites)
  if (site) return site.rank
  if (OFFICIAL_PATTERN.test(url === undefined ? '' : hostOf(url))) return 'official'
  if (isFetched) return 'press'
  if (OFFICIAL_NAME_PATTERN.test(publisher)) return 'official'
  return siteNamed(publisher, sites)?.rank ?? 'press'
}

const hostOf = (url: string): string => URL.parse(url)?.hostname.toLowerCase() ?? ''
