import { hash } from 'node:crypto'
import type { Agreement, Statement } from '../../../model/index.ts'
import { toActorRecord } from '../cast/cast.ts'
import { UNWEIGHED } from '../confidence/confidence-model.ts'
import { cleanName } from '../units/to-actor.ts'
import type { StatementDraft } from './statement-draft.ts'

/** The interchange record of a statement; the confidence of its speaker is weighed later. `agreements` are those that its sentence tells of. */
export function toStatement(
  draft: StatementDraft,
  text: string,
  documentId: string,
  agreements: readonly Agreement[],
): Statement {
  const { rule, speaker, mode, quote, span, addressee, date } = draft
  const carried = speaker.isCarried ? { inferred: true as const } : {}
  const about = agreements
    .filter(one => one.spans.some(place => place.start < span.end && span.start < place.end))
    .map(one => one.id)
  return {
    id: hash('sha256', `${documentId}:statement:${quote.start}:${speaker.actor.name}`).slice(0, 16),
    spans: [span],
    speaker: {
      value: toActorRecord(speaker.actor),
      spans: [speaker.span],
      confidence: UNWEIGHED,
      rule,
      ...carried,
    },
    mode: { value: mode, spans: [quote], confidence: 0.95, rule },
    quote: { value: cleanName(text.slice(quote.start, quote.end)), spans: [quote], confidence: 0.9, rule },
    ...(addressee
      ? { addressee: { value: toActorRecord(addressee.actor), spans: [addressee.span], confidence: 0.85, rule } }
      : {}),
    ...(date
      ? {
          date: {
            value: date.edtf,
            spans: [...date.spans],
            confidence: 0.8,
            rule: date.rule,
            ...(date.isInferred ? { inferred: true as const } : {}),
          },
        }
      : {}),
    ...(about.length > 0 ? { about } : {}),
  }
}
