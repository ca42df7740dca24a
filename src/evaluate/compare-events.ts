import type { Event, Reading } from '../model/index.ts'
import type { AnswerKey, KeyEvent } from './answer-key.ts'
import { type Mark, markFound, markOne } from './mark.ts'
import { findAnchor, overlaps, sentenceAround, spansOf } from './places.ts'
import { isDate } from './same-date.ts'
import { isSameName } from './same-name.ts'

/**
 * The events of the key, one to one: a found one answers when it is of the same kind and stands in the sentence of the anchor,
 * those at the anchor itself first. What is left over is false where the key is complete.
 */
export function compareEvents(key: AnswerKey, { document, events }: Reading): readonly Mark[] {
  const { text } = document
  const left = new Set(events)
  const marks: Mark[] = []
  for (const meant of key.events) {
    const place = findAnchor(text, meant.anchor)
    if (place === null) continue
    const kinds: readonly string[] = [meant.kind, ...meant.accept.kind]
    const at = (span: typeof place) =>
      [...left].find(event => kinds.includes(event.kind.value) && spansOf(event).some(own => overlaps(own, span)))
    const found = at(place) ?? at(sentenceAround(text, place))
    if (found) {
      left.delete(found)
      marks.push(...compareEvent(meant, found))
    } else marks.push({ field: 'event', outcome: 'missed', anchor: meant.anchor, meant: meant.kind })
  }
  const words = ({ spans, kind }: Event) => `${kind.value} "${text.slice(spans[0]!.start, spans[0]!.end)}"`
  const extra = key.eventsComplete ? [...left] : []
  return [...marks, ...extra.map(found => markFound('event', 'false', found.kind, { found: words(found) }))]
}

function compareEvent(meant: KeyEvent, found: Event): readonly Mark[] {
  const { anchor, accept } = meant
  const { kind, participants, place, date } = found
  const marks: Mark[] = [markFound('event', 'right', kind, { anchor, found: kind.value, meant: meant.kind })]
  const listed = participants.map(({ value }) => value.name).join(', ')
  for (const name of meant.participants) {
    const hit = participants.find(({ value }) => isSameName(name, value.name))
    const rest = { anchor, found: hit?.value.name ?? listed, meant: name }
    marks.push(
      hit ? markFound('participant', 'right', hit, rest) : { field: 'participant', outcome: 'missed', ...rest },
    )
  }
  if (meant.place !== undefined) {
    const isRight = [meant.place, ...accept.place].some(name => place && isSameName(name, place.value.name))
    const rest = { anchor, found: place?.value.name ?? 'none', meant: meant.place }
    marks.push(markOne('event place', isRight, place, rest))
  }
  if (meant.date !== undefined) {
    const isRight = isDate(date?.value, meant.date, accept.date)
    const rest = { anchor, found: date?.value ?? 'none', meant: meant.date ?? 'none' }
    marks.push(markOne('event date', isRight, date, rest))
  }
  return marks
}
