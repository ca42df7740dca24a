import { parseByline, toNames } from '../byline.ts'
import type { Page } from './dom.ts'
import { squeeze } from './text-writer.ts'

/** Who a page says wrote its article: people, and an organisation where it is named in their place. */
export type Authorship = { readonly authors: readonly string[]; readonly organisation?: string }

/** Words of names that are no person's. */
const ORGANISATION_PATTERN =
  /\b(?:agenc(?:y|ies)|bank|bureau|cent(?:er|re)|commission|communications?|company|corporation|council|correspondents?|daily|department|desk|digital|editorial|editors?|embassy|foundation|government|group|inc|institute|ltd|media|ministry|network|news|newsroom|office|online|parliament|press|secretariat|service|staff|team|times|tribune|union|university|website|wire)\b/i
/** Whether a name is that of an organisation, such as "Daily News". */
export const isOrganisation = (name: string): boolean => ORGANISATION_PATTERN.test(name)

/** What systems put where no author is known. */
const NOBODY_PATTERN =
  /^(?:admin(?:istrator)?|anonymous|author|by|contributor|editor|guest|n\/a|none|null|root|unknown|user|webmaster|@.*)$/i
const MARKED_SELECTORS = ['[rel=author]', '[itemprop=author]', '.byline', '.author-name', '.article-author', '.author']
const LONGEST_NAME = 100

/** Sorts what a page states in its data and its meta tags, in this order; without either, the bylines that it marks. */
export function findAuthorship(document: Page, data: readonly string[], meta: readonly string[]): Authorship {
  const stated = (data.length > 0 ? data : meta).map(clean).filter(isNamed)
  const people = stated.filter(name => !ORGANISATION_PATTERN.test(name)).flatMap(splitNames)
  const organisation = stated.find(name => ORGANISATION_PATTERN.test(name) && toNamesBefore(name).length === 0)
  const mixed = stated.flatMap(toNamesBefore)
  const authors = [...new Set([...people, ...mixed])]
  if (authors.length === 0) authors.push(...findMarked(document))
  return organisation === undefined ? { authors } : { authors, organisation }
}

const isNamed = (name: string) =>
  name !== '' && name.length <= LONGEST_NAME && !/^https?:/i.test(name) && !NOBODY_PATTERN.test(name)
const clean = (name: string) => squeeze(name.slice(0, 1000)).replace(/^(?:by|автор:) /i, '')

/** "Jane Doe and John Roe" are two; a name that is written as no name is known to be is one. */
function splitNames(name: string): readonly string[] {
  const names = toNames(name)
  return names.length > 0 ? names : [name]
}

/** The people in "Jane Doe, The Daily News". */
const toNamesBefore = (name: string): readonly string[] =>
  ORGANISATION_PATTERN.test(name) && /,| \| /.test(name)
    ? toNames(name).filter(part => !ORGANISATION_PATTERN.test(part))
    : []

function findMarked(document: Page): readonly string[] {
  for (const selector of MARKED_SELECTORS) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 5)) {
      const text = squeeze((element.textContent ?? '').slice(0, 500))
      const names = parseByline(/^(?:by|author)/i.test(text) ? text : `by ${text}`)
      const people = names.filter(name => !ORGANISATION_PATTERN.test(name))
      if (people.length > 0) return people
    }
  }
  return []
}
