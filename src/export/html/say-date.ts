const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const PART_PATTERN = /^(?<year>[\dX]{4})(?:-(?<month>[\dX]{2})(?:-(?<day>[\dX]{2}))?)?(?<mark>[~?%]?)$/
const MARKS: Readonly<Record<string, string>> = { '~': ', about', '?': ', uncertain', '%': ', about, uncertain' }

/**
 * An EDTF date for people, as precise as it is. What is no such date comes back as it is.
 *
 * @example sayDate('2015-05-08') // '8 May 2015'
 */
export function sayDate(edtf: string): string {
  const slash = edtf.indexOf('/')
  if (slash === -1) return sayPart(edtf)
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)]
  if (isOpen(to)) return `from ${sayPart(from)} on`
  if (isOpen(from)) return `until ${sayPart(to)}`
  return `${sayPart(from)} to ${sayPart(to)}`
}

const isOpen = (part: string) => part === '' || part === '..'

function sayPart(part: string): string {
  const groups = PART_PATTERN.exec(part)?.groups
  if (groups === undefined) return part
  const { year = '', month, day, mark = '' } = groups
  const words = [
    day === undefined || day.includes('X') ? '' : String(Number(day)),
    month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''),
    sayYear(year, month !== undefined),
  ]
  return words.filter(word => word !== '').join(' ') + (MARKS[mark] ?? '')
}

/** `201X` is the 2010s; a year that nothing says is left out where a month stands. */
function sayYear(year: string, hasMonth: boolean): string {
  if (!year.includes('X')) return year
  if (year === 'XXXX') return hasMonth ? '(no year)' : 'year unknown'
  return year.endsWith('X') && !year.slice(0, 3).includes('X') ? `${year.slice(0, 3)}0s` : year
}
