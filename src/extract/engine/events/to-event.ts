import { hash } from 'node:crypto'
import type { Event, Evidenced, Span } from '../../../model/index.ts'
import { toActorRecord } from '../cast/cast.ts'
import type { EventDraft } from './event-draft.ts'

/** The interchange record of an event. */
export function toEvent(
  { rule, kind, word, parse, participants, place, isInferred, date }: EventDraft,
  documentId: string,
): Event {
  const evidence = <T>(value: T, spans: readonly Span[], confidence: number): Evidenced<T> => ({
    value,
    spans: [...spans],
    confidence,
    rule,
  })
  const { text } = parse.sequence
  return {
    id: hash('sha256', `${documentId}:event:${word.start}:${kind}`).slice(0, 16),
    spans: [{ start: parse.sentence.start, end: parse.sentence.end }],
    kind: evidence(kind, [word], 0.85),
    participants: participants.map(({ actor, unit }) =>
      evidence(toActorRecord(actor), [{ start: unit.start, end: unit.end }], 0.85),
    ),
    ...(place
      ? {
          place: {
            ...evidence(
              {
                name: text.slice(place.unit.start, place.unit.end),
                ...(place.actor.country ? { country: place.actor.country } : {}),
              },
              [{ start: place.unit.start, end: place.unit.end }],
              isInferred ? 0.6 : 0.8,
            ),
            ...(isInferred ? { inferred: true as const } : {}),
          },
        }
      : {}),
    ...(date
      ? {
          date: {
            ...evidence(date.edtf, date.spans, 0.8),
            rule: date.rule,
            ...(date.isInferred ? { inferred: true as const } : {}),
          },
        }
      : {}),
  }
}
