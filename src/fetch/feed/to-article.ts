import { tidyAddress } from '../page/tidy-address.ts'
import type { NamedArticle } from './feed-content.ts'

const LONGEST_TITLE = 500
const LONGEST_URL = 2_000

/** What a feed says of an article, each part in the order in which it is believed. */
export type ToldArticle = {
  readonly links: readonly (string | undefined)[]
  readonly guid?: string | undefined
  readonly title?: string | undefined
  readonly dates: readonly (string | undefined)[]
}

/** The article, or null where none of its links is an address of the web. Links may be relative to `base`. */
export function toArticle({ links, guid, title, dates }: ToldArticle, base: string): NamedArticle | null {
  const url = toAddress(links, base)
  if (url === null) return null
  const published = dates.map(toIso).find(date => date !== null)
  const heading = title?.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE)
  return {
    url,
    guid: guid?.trim() || url,
    ...(heading ? { title: heading } : {}),
    ...(published ? { published } : {}),
  }
}

/** The first of several links that is an address of the web. */
export function toAddress(links: readonly (string | undefined)[], base: string): string | null {
  for (const link of links) {
    const url = link ? URL.parse(link.trim(), base) : null
    if (url && /^https?:$/.test(url.protocol) && url.href.length <= LONGEST_URL) return tidyAddress(url.href)
  }
  return null
}

const OFFSET_PATTERN = /(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})$/

/**
 * A date of a feed (RFC 822, ISO 8601) as ISO 8601, in the time of its own place, whose day it is; null for what is none.
 *
 * @example toIso('Tue, 05 Mar 2024 02:00:00 +0800') // '2024-03-05T02:00:00+08:00'
 */
export function toIso(text: string | undefined): string | null {
  const told = text?.trim().slice(0, 60) ?? ''
  const time = Date.parse(told)
  if (!(time > 0 && time < Date.UTC(2100, 0))) return null
  // The day of an ISO 8601 date without a time ends in what looks like an offset.
  const { sign, hours, minutes } = (/\d:\d/.test(told) && OFFSET_PATTERN.exec(told)?.groups) || {}
  if (sign === undefined || Number(hours) > 14) return new Date(time).toISOString()
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return `${new Date(time + shift * 60_000).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`
}
