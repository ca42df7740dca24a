import type { DatedEvent, Said } from '../analyse/index.ts'
import type { Event, Statement } from '../model/index.ts'
import type { Found, Reader } from '../store/index.ts'
import { readAll } from './read-all.ts'

type Pair = readonly [string, string]
const MEETINGS: ReadonlySet<string> = new Set(['visit', 'meeting', 'ceremony', 'signing', 'negotiation'])

const DATE_PATTERN = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/

/** First and last day of a date that begins with a year; of an interval, of its ends. Null for any other. */
export function toDays(edtf: string | undefined): { readonly firstDay: string; readonly lastDay: string } | null {
  const [start, end] = (edtf ?? '').split('/')
  const first = DATE_PATTERN.exec(start ?? '')
  const last = DATE_PATTERN.exec(end ?? '') ?? first
  if (!first || !last) return null
  const lastMonth = Number(last[2] ?? 12)
  const lastDay = last[3] ?? String(new Date(Date.UTC(Number(last[1]), lastMonth, 0)).getUTCDate())
  return {
    firstDay: `${first[1]}-${first[2] ?? '01'}-${first[3] ?? '01'}`,
    lastDay: `${last[1]}-${String(lastMonth).padStart(2, '0')}-${lastDay}`,
  }
}

/** Visits and meetings of the two and nobody else, on the days that they have, else on that of the document. Where neither is known they are left out: nothing says the year. */
export async function readEvents(reader: Pick<Reader, 'events'>, between: Pair): Promise<DatedEvent[]> {
  const found: Found<Event>[] = await readAll(page => reader.events.list({ between }, page))
  return found.flatMap(({ found: event, published }) => {
    const days = toDays(event.date?.value) ?? toDays(published)
    return days && MEETINGS.has(event.kind.value)
      ? [{ kind: event.kind, participants: event.participants, ...days }]
      : []
  })
}

/** Statements of one of the two to the other. */
export async function readStatements(reader: Pick<Reader, 'statements'>, between: Pair): Promise<Said[]> {
  const found: Found<Statement>[] = await readAll(page => reader.statements.list({ between }, page))
  return found.map(({ found: { speaker, quote, date }, published }) => {
    const days = toDays(date?.value) ?? toDays(published)
    return { speaker: speaker.value.name, quote: quote.value, year: days ? Number(days.firstDay.slice(0, 4)) : null }
  })
}
