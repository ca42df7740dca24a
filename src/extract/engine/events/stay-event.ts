import type { AgreementContext } from '../agreements/context.ts'
import type { Parse } from '../syntax/clause.ts'
import { eventDate } from './event-date.ts'
import type { EventDraft } from './event-draft.ts'
import { takersOf } from './people.ts'
import { placeIn } from './place.ts'

/** "Xi Jinping in Moscow for the commemorations": somebody of office in another country's city. */
export function stayEvent(context: AgreementContext, parse: Parse): EventDraft | null {
  const { analyser } = context
  for (const [i, phrase] of parse.phrases.entries()) {
    if (phrase.relation !== null) continue
    const who = takersOf(context, parse, phrase, []).find(one => one.actor.type === 'person' && one.actor.country)
    const next = parse.phrases[i + 1]
    if (!who || !next || next.relation !== 'in' || next.preposition > phrase.to + 1) continue
    const place = placeIn(context, parse, [next], ['in'])
    if (!place || place.actor.country === who.actor.country) continue
    const span = { start: who.unit.start, end: place.unit.end }
    return {
      rule: `${analyser.kit.code}/event/stay`,
      kind: 'visit',
      word: span,
      parse,
      participants: [who],
      place,
      date: eventDate(context, parse, next.head, false),
    }
  }
  return null
}
