import { parsePublished } from '../parse-published.ts'

const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const RUSSIAN = 'янв фев мар апр ма июн июл авг сен окт ноя дек'.split(' ')

/** The ways in which pages write a day; those that may be read in two ways, such as 05/08/2015, are not among them. */
const DAY_PATTERNS: readonly RegExp[] = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  /(?<!\d)(?<year>\d{4})[./](?<month>\d{1,2})[./](?<day>\d{1,2})(?!\d)/,
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/,
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\.?\d)/,
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<name>\p{L}{3,9})\.?,?[ -](?<year>\d{4})(?!\d)/u,
  /(?<!\p{L})(?<name>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/u,
  /(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日/,
]

/**
 * The day in words such as "Fri, 08 May 2015 10:00:00 GMT", "May 8, 2015", "8 мая 2015", "2015/05/08", as EDTF; null where there
 * is none or it is no day of the calendar.
 */
export function parseDay(text: string): string | null {
  for (const pattern of DAY_PATTERNS) {
    const groups = pattern.exec(text)?.groups
    if (!groups) continue
    const month = groups.month ?? toMonth(groups.name ?? '')
    const day = month && parsePublished(`${groups.year}-${month.padStart(2, '0')}-${groups.day?.padStart(2, '0')}`)
    if (day) return day
  }
  return null
}

function toMonth(name: string): string | null {
  const word = name.toLowerCase()
  for (const months of [ENGLISH, RUSSIAN]) {
    const at = months.findIndex(month => word.startsWith(month))
    if (at >= 0) return String(at + 1)
  }
  return null
}
