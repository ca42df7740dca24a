const DATE_PATTERN = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([~?%])?$/

type Parts = { readonly year: string; readonly month?: string; readonly day?: string; readonly mark?: string }

function parse(edtf: string): Parts | null {
  const match = DATE_PATTERN.exec(edtf)
  if (!match) return null
  const [, year, month, day, mark] = match
  const known = (part: string | undefined) => part !== undefined && !part.includes('X')
  return {
    year: year!,
    ...(known(month) ? { month: month! } : {}),
    ...(known(month) && known(day) ? { day: day! } : {}),
    ...(mark ? { mark } : {}),
  }
}

export type DateWords = {
  /** "about {date}", for what is approximate or uncertain. */
  readonly about: (date: string) => string
  readonly since: (date: string) => string
  readonly until: (date: string) => string
  /** "2010s", for a year whose last figure is open. */
  readonly decade: (year: string) => string
}

/**
 * A date in EDTF as the reader writes dates, as precise as it is and no more: "May 2015", "8 May 2015", "2015". What is no date comes back as it is.
 */
export function formatDate(edtf: string, locale: string, words: DateWords, isShort = false): string {
  const [start, end, ...rest] = edtf.split('/')
  if (rest.length > 0 || start === undefined) return edtf
  if (end === undefined) return formatOne(start, locale, words, isShort)
  if (start === '' || start === '..') return words.until(formatOne(end, locale, words, isShort))
  if (end === '' || end === '..') return words.since(formatOne(start, locale, words, isShort))
  const [from, to] = [parse(start), parse(end)]
  if (from?.day && to?.day && isFull(from) && isFull(to))
    return formatter(locale, from, isShort).formatRange(toDay(from), toDay(to))
  return `${formatOne(start, locale, words, isShort)} – ${formatOne(end, locale, words, isShort)}`
}

const isFull = ({ year }: Parts) => !year.includes('X')
/** Far from any 29 February: months and days are shown without a year where none is known. */
const ANY_LEAP_YEAR = '2000'
const toDay = ({ year, month = '01', day = '01' }: Parts) =>
  new Date(`${year.includes('X') ? ANY_LEAP_YEAR : year}-${month}-${day}T00:00:00Z`)

const formatters = new Map<string, Intl.DateTimeFormat>()
function formatter(locale: string, parts: Parts, isShort: boolean): Intl.DateTimeFormat {
  const has = `${isFull(parts) ? 'y' : ''}${parts.month ? 'm' : ''}${parts.day ? 'd' : ''}`
  const key = `${locale} ${has} ${isShort}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(has.includes('y') ? { year: 'numeric' } : {}),
    ...(has.includes('m') ? { month: isShort ? 'short' : 'long' } : {}),
    ...(has.includes('d') ? { day: 'numeric' } : {}),
  })
  formatters.set(key, made)
  return made
}

function formatOne(edtf: string, locale: string, words: DateWords, isShort: boolean): string {
  const parts = parse(edtf)
  if (!parts) return edtf
  const { year, month, mark } = parts
  if (!isFull(parts) && !month) return /^\d{3}X$/.test(year) ? words.decade(`${year.slice(0, 3)}0`) : edtf
  const day = toDay(parts)
  if (Number.isNaN(day.getTime())) return edtf
  // A year alone is a number, but for languages that write the word behind it.
  const isBare = isFull(parts) && !month && !locale.startsWith('zh')
  const text = isBare ? year : formatter(locale, parts, isShort).format(day).replaceAll(' ', '\u00a0')
  return mark ? words.about(text) : text
}
