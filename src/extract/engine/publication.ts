import type { Document, PublishedBasis } from '../../model/index.ts'
import type { Analyser } from './analyser.ts'
import type { DatedEvent } from './kit.ts'
import type { Parse } from './syntax/clause.ts'
import type { UnitSequence } from './units/unit-sequence.ts'
import { type CalendarDate, fromEdtf, toEdtf } from './values/dates.ts'

export type Publication = { readonly published: string; readonly basis: PublishedBasis }

const LEAD_PASSAGES = 4
const ANNIVERSARY_SENTENCES = 40

/**
 * When a document was published: as given, else by its date line, else by a line that is a date, else inferred from an anniversary that
 * it speaks of. Null where nothing tells.
 */
export function findPublication(analyser: Analyser, document: Document, parses: readonly Parse[]): Publication | null {
  if (document.published) return { published: document.published, basis: document.publishedBasis ?? 'given' }
  const lead = parses.filter(
    ({ sentence }) => sentence.passageIndex <= LEAD_PASSAGES && sentence.passage.kind !== 'title',
  )
  for (const { sequence, sentence } of lead) {
    const dateline = datelineDate(sequence)
    if (dateline) return { published: toEdtf(dateline), basis: 'dateline' }
    const own = ownDateLine(sequence, sentence.passage.end - sentence.passage.start)
    if (own) return { published: toEdtf(own), basis: 'text' }
  }
  for (const { sequence } of parses.slice(0, ANNIVERSARY_SENTENCES)) {
    const date = anniversaryDate(sequence, analyser.kit.anniversaries, analyser.id(analyser.kit.anniversaryWord))
    if (date) return { published: toEdtf(date), basis: 'inferred' }
  }
  return null
}

const DATELINE_REACH = 9
/** "MOSCOW, May 8, 2015 —": a dash or bracket within the first units, a full date before it. */
function datelineDate({ units }: UnitSequence): CalendarDate | null {
  const dash = units
    .slice(0, DATELINE_REACH)
    .findIndex((unit, i) => i > 0 && unit.kind === 'mark' && /^[–—(-]$/.test(unit.mark))
  if (dash <= 0) return null
  for (const unit of units.slice(0, dash))
    if (unit.kind === 'date' && unit.date.year !== undefined && unit.date.day !== undefined)
      return unit.date as CalendarDate
  return null
}

const LONGEST_DATE_LINE = 60
/** A line that is nothing but a date, or a place and a date. */
function ownDateLine({ units }: UnitSequence, length: number): CalendarDate | null {
  if (length > LONGEST_DATE_LINE || units.length > 6) return null
  for (const unit of units)
    if (unit.kind === 'date' && unit.date.year !== undefined && unit.date.day !== undefined)
      return unit.date as CalendarDate
  return null
}

/** "the May 9 70th anniversary of Victory in Europe": the event's year and the number give the year, the date the month. */
function anniversaryDate(
  { units, text }: UnitSequence,
  events: readonly DatedEvent[],
  word: number,
): CalendarDate | null {
  const at = units.findIndex(unit => unit.word === word)
  if (at < 1) return null
  const ordinal = units.slice(Math.max(0, at - 4), at).find(unit => unit.kind === 'number')
  if (ordinal?.kind !== 'number') return null
  const after = text.slice(units[at]!.start, units[Math.min(units.length, at + 14) - 1]!.end).toLowerCase()
  const event = events.find(({ words }) => words.some(one => after.includes(one)))
  if (!event) return null
  const date = units.slice(Math.max(0, at - 6), at).find(unit => unit.kind === 'date')
  const month = date?.kind === 'date' ? date.date.month : undefined
  return { year: event.year + Number(ordinal.number.decimal), ...(month === undefined ? {} : { month }) }
}

/** The publication as a reference for relative dates. */
export const toReference = (publication: Publication | null): CalendarDate | null =>
  publication ? fromEdtf(publication.published) : null
