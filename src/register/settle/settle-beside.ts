import type { Knowledge } from '../../knowledge/index.ts'
import type { Store, Waiting } from '../../store/index.ts'
import type { KnowledgeText } from '../add/prepare-batch.ts'
import { nextWaiting } from './next-waiting.ts'
import { isManySided } from './place.ts'
import { type Plan, planScope } from './plan-scope.ts'
import { startPlanner } from './planner.ts'
import { turnOf } from './turn.ts'
import { writePlan } from './write-plan.ts'

export type BesideOptions = {
  readonly knowledge: Knowledge
  /** The users' own tables in it, for the threads. */
  readonly knowledgeTexts: readonly KnowledgeText[]
  readonly workers: number
  /** When it is done, ISO 8601. */
  readonly at: () => string
  /** How many findings are resolved together, if not as many as usual. */
  readonly together?: number
  /** Ends after the step that is under way; what waits then goes on waiting. */
  readonly signal?: AbortSignal
}

/** Plans for each thread that are made, or wait to be written. */
const AHEAD = 2

/** Findings of which a thread works out what becomes of them, and what was changed by the plans that were written since it was asked. */
type Flight = {
  readonly waiting: readonly Waiting[]
  readonly plan: Promise<Plan | null>
  readonly changed: ReadonlySet<string>[]
}

/**
 * Resolves most findings that wait now, those with two sides, with threads that read and compare while this one writes. A plan is written only where nothing that it looked at has
 * changed since it was begun, by a plan written before it or by anybody else; else it is made anew in the midst of the write. They are written in the order
 * in which they were begun, so that the threads do not show in what comes out.
 */
export async function settleBeside(
  store: Store & { readonly connection: string },
  { knowledge, knowledgeTexts, workers, at, together, signal }: BesideOptions,
  tell: (findings: number) => void,
): Promise<void> {
  const planner = await startPlanner(workers, { connection: store.connection, knowledge: knowledgeTexts })
  const flights: Flight[] = []
  const stale = new WeakSet<Flight>()
  let turn = await turnOf(store)
  let last: Waiting | undefined
  let isAllBegun = false

  /** Tells whether a thread has something more to do. */
  async function begin(): Promise<boolean> {
    const waiting = (await nextWaiting(store, last, together)).filter(({ place }) => !isManySided(place))
    isAllBegun = waiting.length === 0
    // The rest of a place is compared with what becomes of its first part.
    if (isAllBegun || (flights.length > 0 && waiting[0]!.place === last?.place)) return false
    last = waiting.at(-1)
    flights.push({ waiting, plan: planner.plan(waiting), changed: [] })
    return true
  }

  async function land(flight: Flight): Promise<void> {
    const plan = await flight.plan
    const changed = await store.write(async writer => {
      const now = await turnOf(writer)
      if (now !== turn) for (const each of [flight, ...flights]) stale.add(each)
      const holds = plan !== null && !stale.has(flight) && flight.changed.every(marks => isApart(plan, marks))
      const whole = holds ? plan : await planScope(writer, flight.waiting, { knowledge })
      await writePlan(writer, whole, at())
      turn = now + 1
      return new Set(whole.changed)
    })
    for (const each of flights) each.changed.push(changed)
    tell(flight.waiting.length)
  }

  try {
    for (;;) {
      while (!isAllBegun && !signal?.aborted && flights.length < workers * AHEAD && (await begin()));
      const next = flights.shift()
      if (!next) break
      await land(next)
    }
  } finally {
    await planner.end()
  }
}

const isApart = ({ seen }: Plan, changed: ReadonlySet<string>): boolean => !seen.some(mark => changed.has(mark))
