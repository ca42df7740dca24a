import type { Evidenced, Statement } from '../../model/index.ts'
import type { Targets } from './agreement-entry.ts'
import type { Entry, Field } from './entry.ts'
import { toFoot } from './foot.ts'
import type { Kind } from './kinds.ts'
import { sayActor } from './say-actor.ts'
import { sayCode, sayCodeFirst } from './say-code.ts'
import { sayDate } from './say-date.ts'
import { maybeField, toField, toQuotation } from './to-fields.ts'
import { toTitle } from './to-title.ts'

/** A statement as the page shows it. */
export function toStatementEntry(statement: Statement, index: number, targets: Targets): Entry {
  const { id, speaker, addressee, mode, quote, date, about } = statement
  const to = addressee === undefined ? '' : ` to ${addressee.value.name}`
  return {
    id: `s${index + 1}`,
    kind: 'statement',
    title: toTitle(`${speaker.value.name}${to}, ${sayCode(mode.value)}`),
    summary: date === undefined ? '' : sayDate(date.value),
    spans: statement.spans,
    isMarked: false,
    fields: [
      toQuotation('Words', 'statement', quote),
      unmarked('Speaker', speaker, sayActor),
      unmarked('Mode', mode, sayCodeFirst, 'statement'),
      ...(addressee === undefined ? [] : [unmarked('Addressee', addressee, sayActor)]),
      ...maybeField('Date', 'date', date, value => ({ value: sayDate(value) })),
      ...(about ?? []).map(target => toAbout(target, targets, statement)),
    ],
    absent: [...(addressee === undefined ? ['addressee'] : []), ...(date === undefined ? ['date'] : [])],
    foot: toFoot(id),
  }
}

/** Who speaks to whom shows only once it is chosen: marked names in every quotation would drown those of the parties. */
const unmarked = <T>(
  label: string,
  evidenced: Evidenced<T>,
  say: (value: T) => string,
  kind: Kind = 'party',
): Field => ({
  ...toField(label, kind, evidenced, value => ({ value: say(value) })),
  isMarked: false,
})

/** What a statement is about has no words of its own: those of the statement stand for it. */
function toAbout(target: string, targets: Targets, { quote, spans }: Statement): Field {
  const { entry, title } = targets.get(target) ?? { entry: undefined, title: target }
  const field = unmarked('About', { ...quote, value: title, spans }, value => value, 'statement')
  return entry === undefined ? field : { ...field, to: entry }
}
