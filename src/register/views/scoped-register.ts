import type { Knowledge } from '../../knowledge/index.ts'
import type { Store } from '../../store/index.ts'
import type { Scope } from '../access/scope.ts'
import type { AddEvent } from '../api/add-events.ts'
import type { Register } from '../api/register.ts'
import type { Draft } from '../decide/draft.ts'
import { findDocument } from '../find-document.ts'
import { RegisterError } from '../register-error.ts'
import { chooseCollection } from './choose-collection.ts'
import { decideAs } from './decide-as.ts'
import { forgetting } from './forget.ts'
import { retractAs } from './retract-as.ts'

export type ScopedOptions = {
  /** Everything: where it is written to. */
  readonly whole: Register
  /** A register over what the scope shows. */
  readonly seen: Register
  readonly scope: Scope
  /** Brings what the scope shows up to date. */
  readonly sync: () => Promise<void>
  readonly knowledge: () => Knowledge
  readonly at: () => string
}

/**
 * A register as somebody sees it who does not see everything. It reads nothing but a database in which there is nothing else: no filter has to be thought of. What is written goes to the
 * whole register, is checked against what they see, and answered in its terms.
 */
export function scopedRegister({ whole, seen: known, scope, sync, knowledge, at }: ScopedOptions): Register {
  const seen = forgetting(known)
  const view = seen.store
  const decide = async (drafts: readonly Draft[], by: string, versions?: readonly string[]) => {
    const isNoted = drafts.some(each => each.kind === 'create' && each.what === 'agreement')
    const collection = isNoted ? chooseCollection(scope, undefined) : undefined
    const made = await decideAs(drafts, {
      ...{ store: whole.store, view, collection, by },
      ...{ at: at(), knowledge: knowledge(), seen: versions },
    })
    await sync()
    return made
  }
  return {
    ...seen,
    store: { ...view, write: refuse, restore: refuse, rebuild: refuse, clear: refuse, backup: refuse },
    documents: {
      ...seen.documents,
      retract: async (given, choices = {}) => {
        const id = await findDocument(view, given)
        return retractAs(whole, view, id, choices, sync)
      },
    },
    decide,
    undo: (ids, by, why, versions) =>
      decide(
        ids.map(decision => ({ kind: 'undo', decision, ...(why === undefined ? {} : { why }) })),
        by,
        versions,
      ),
    add: (inputs, signal, { collection } = {}) =>
      asSeen(view, whole.add(inputs, signal, { collection: chooseCollection(scope, collection) }), sync),
    access: REFUSED,
    as: refuse,
    follow: refuse,
    reread: refuse,
    mend: refuse,
    backup: refuse,
    restore: refuse,
    // What it reads is closed together with the whole.
    close: async () => {},
  }
}

/** What adding tells, in terms of what is seen: a document that was there for others only is new. */
async function* asSeen(
  view: Store,
  events: AsyncIterable<AddEvent>,
  sync: () => Promise<void>,
): AsyncGenerator<AddEvent> {
  const counts = { added: 0, newSource: 0, known: 0 }
  const ids = new Set<string>()
  for await (const event of events) {
    if (event.event === 'settled') continue
    if (event.event === 'outcome') {
      if ('problem' in event) yield event
      else {
        const isNew = !(ids.has(event.id) || (await view.documents.has(event.id)))
        if (event.result !== 'known') ids.add(event.id)
        const result = isNew ? 'added' : event.result
        counts[COUNTED[result]]++
        yield { ...event, result }
      }
      continue
    }
    await sync()
    let findings = 0
    for (const id of ids) findings += (await view.findings.ofDocument(id)).length
    yield { ...event, ...counts, findings }
  }
}

const COUNTED = { added: 'added', 'new-source': 'newSource', known: 'known' } as const

const NOT_ALL = { reason: 'this is for those who see all collections' }

async function refuse(): Promise<never> {
  throw new RegisterError('not-allowed', NOT_ALL)
}

/** Whatever is called of it is refused. */
const REFUSED = refusing() as Register['access']

function refusing(): unknown {
  return new Proxy(refuse, { get: (_, name) => (name === 'then' ? undefined : refusing()) })
}
