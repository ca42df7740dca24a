import type { Document, PublishedBasis } from '../../model/index.ts'
import { type CalendarDate, fromEdtf, toEdtf } from './dates.ts'
import type { Sentence } from './parse.ts'
import type { PhraseSequence } from './phrase.ts'

export type Publication = { readonly published: string; readonly basis: PublishedBasis } | null

/** Years of events whose anniversaries date texts; the year of the event itself. */
export type DatedEvent = { readonly words: readonly string[]; readonly year: number }

/**
 * When a document was published: as given, else by its date line, else by a date line of its own, else inferred from an
 * anniversary that it speaks of. Null where nothing tells.
 */
export function findPublication(
  document: Document,
  sentences: readonly Sentence[],
  events: readonly DatedEvent[],
): Publication {
  if (document.published) return { published: document.published, basis: document.publishedBasis ?? 'given' }
  const lead = sentences.filter(sentence => sentence.passageIndex <= 3)
  for (const { phrases, passage } of lead) {
    if (passage.kind === 'title') continue
    const dateline = datelineDate(phrases)
    if (dateline) return { published: toEdtf(dateline), basis: 'dateline' }
    const own = ownDateLine(phrases, passage.end - passage.start)
    if (own) return { published: toEdtf(own), basis: 'text' }
  }
  for (const { phrases } of sentences.slice(0, 40)) {
    const date = anniversaryDate(phrases, events)
    if (date) return { published: toEdtf(date), basis: 'inferred' }
  }
  return null
}

const DATELINE_REACH = 8
/** "MOSCOW, May 8, 2015 —": a dash within the first words, a full date before it. */
function datelineDate({ phrases, text }: PhraseSequence): CalendarDate | null {
  const dash = phrases
    .slice(0, DATELINE_REACH)
    .findIndex(phrase => /^(?:[–—]|--?|\()$/.test(text.slice(phrase.span.start, phrase.span.end)) && phrase.from > 0)
  if (dash <= 0) return null
  for (const phrase of phrases.slice(0, dash)) {
    if (phrase.value.tag === 'date' && phrase.value.date.year !== undefined && phrase.value.date.day !== undefined)
      return phrase.value.date as CalendarDate
  }
  return null
}

/** A line that is nothing but a date, or a place and a date. */
function ownDateLine({ phrases }: PhraseSequence, length: number): CalendarDate | null {
  if (length > 60 || phrases.length > 5) return null
  for (const { value } of phrases)
    if (value.tag === 'date' && value.date.year !== undefined && value.date.day !== undefined)
      return value.date as CalendarDate
  return null
}

/** "the May 9 70th anniversary of Victory in Europe": the event's year and the number give the year, the date the month. */
function anniversaryDate({ phrases, text }: PhraseSequence, events: readonly DatedEvent[]): CalendarDate | null {
  const at = phrases.findIndex(phrase => /^anniversary$/i.test(text.slice(phrase.span.start, phrase.span.end)))
  if (at < 1) return null
  const nth = phrases
    .slice(Math.max(0, at - 4), at)
    .map(phrase => phrase.value)
    .find(value => value.tag === 'number')
  if (nth?.tag !== 'number') return null
  const after = text
    .slice(phrases[at]!.span.start, phrases[Math.min(phrases.length, at + 14) - 1]!.span.end)
    .toLowerCase()
  const event = events.find(({ words }) => words.some(word => after.includes(word)))
  if (!event) return null
  const dates = phrases
    .slice(Math.max(0, at - 6), at)
    .map(phrase => phrase.value)
    .filter(value => value.tag === 'date')
  const month = dates[0]?.tag === 'date' ? dates[0].date.month : undefined
  return { year: event.year + Number(nth.number), ...(month === undefined ? {} : { month }) }
}

/** The publication as a reference for relative dates. */
export const toReference = (publication: Publication): CalendarDate | null =>
  publication ? fromEdtf(publication.published) : null
