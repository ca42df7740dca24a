import type { Event } from '../../model/index.ts'
import type { Entry } from './entry.ts'
import { toFoot } from './foot.ts'
import { sayActor, sayPlace } from './say-actor.ts'
import { sayCodeFirst } from './say-code.ts'
import { sayDate } from './say-date.ts'
import { sayList } from './say-list.ts'
import { maybeField, toField, toFields } from './to-fields.ts'
import { toTitle } from './to-title.ts'

/** An event as the page shows it: its whole words are marked, and its date among them. */
export function toEventEntry({ id, spans, kind, participants, place, date }: Event, index: number): Entry {
  const who = sayList(participants.map(({ value }) => value.name))
  const where = place === undefined ? '' : ` ${kind.value === 'invitation' ? 'to' : 'in'} ${place.value.name}`
  return {
    id: `e${index + 1}`,
    kind: 'event',
    title: toTitle(`${sayCodeFirst(kind.value)}: ${who}${where}`),
    summary: date === undefined ? '' : sayDate(date.value),
    spans,
    isMarked: true,
    fields: [
      { ...toField('Kind', 'event', kind, value => ({ value: sayCodeFirst(value) })), isMarked: false },
      ...toFields('Participants', 'party', participants, actor => ({ value: sayActor(actor) })).map(field => ({
        ...field,
        isMarked: false,
      })),
      ...maybeField('Place', 'event', place, value => ({ value: sayPlace(value) })).map(field => ({
        ...field,
        isMarked: false,
      })),
      ...maybeField('Date', 'date', date, value => ({ value: sayDate(value) })),
    ],
    absent: [
      ...(participants.length === 0 ? ['participants'] : []),
      ...(place === undefined ? ['place'] : []),
      ...(date === undefined ? ['date'] : []),
    ],
    foot: toFoot(id),
  }
}
