import { parsePublished } from '../parse-published.ts'
import type { Page, PageElement } from './dom.ts'
import { parseDay } from './parse-day.ts'
import { squeeze } from './text-writer.ts'

/** Where a page marks its date, most certain first. The date of a clock or of another article is marked as well as its own. */
const MARKED_SELECTORS: readonly string[] = [
  'time[pubdate]',
  '[itemprop=datePublished]',
  'time.published, time.entry-date',
  'article time',
  'main time',
  '.published, .entry-date, .post-date, .publish-date, .article-date, .date-published, .pubdate, .press-release-date',
  '.date, .dateline, .article__date, .news-date',
]
const MOST_MARKED = 5
const LONGEST_DATE = 60

/** The day on which a page says that it was published: in its data, in its meta tags, or in an element marked as its date. */
export function findPublished(document: Page, stated: readonly (string | undefined)[]): string | undefined {
  for (const value of stated) {
    const day = value === undefined ? null : toDay(value)
    if (day !== null) return day
  }
  for (const selector of MARKED_SELECTORS) {
    const day = findMarked([...document.querySelectorAll(selector)].slice(0, MOST_MARKED))
    if (day !== null) return day
  }
  // One time alone on a page is its own.
  const times = [...document.querySelectorAll('time')]
  return (times.length === 1 ? findMarked(times) : null) ?? undefined
}

function findMarked(elements: readonly PageElement[]): string | null {
  for (const element of elements) {
    const stated = element.getAttribute('datetime') ?? element.getAttribute('content')
    const shown = squeeze((element.textContent ?? '').slice(0, 200))
    const day = (stated ? toDay(stated) : null) ?? (shown.length <= LONGEST_DATE ? toDay(shown) : null)
    if (day !== null) return day
  }
  return null
}

/** A whole day; a page that states a year only has said less than its text may say. */
const toDay = (value: string) => parsePublished(value)?.match(/^\d{4}-\d{2}-\d{2}$/)?.[0] ?? parseDay(value)
