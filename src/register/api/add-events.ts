import type { Outcome } from '../add/add-inputs.ts'

/** What is told while documents are added. */
export type AddEvent =
  /** What became of an input, when that is written for good. */
  | ({ readonly event: 'outcome' } & Outcome)
  /** How many findings are compared with the register so far. */
  | { readonly event: 'settled'; readonly findings: number }
  /** The end, with what came of it. */
  | ({ readonly event: 'done' } & AddCounts)

export type AddCounts = {
  readonly added: number
  /** Known documents that came from somewhere new. */
  readonly newSource: number
  readonly known: number
  readonly problems: number
  readonly findings: number
}

type Emit = (event: AddEvent) => void

/** The events of some work as they come; an error of it ends them. Who stops listening does not stop the work: that is what its signal is for. */
export async function* eventsOf(work: (emit: Emit) => Promise<void>): AsyncGenerator<AddEvent> {
  const waiting: AddEvent[] = []
  let wake = Promise.withResolvers<void>()
  const ended = { is: false }
  const done = work(event => {
    waiting.push(event)
    wake.resolve()
  }).finally(() => {
    ended.is = true
    wake.resolve()
  })
  // Told below, where somebody listens.
  done.catch(() => {})
  try {
    while (!ended.is || waiting.length > 0) {
      while (waiting.length > 0) yield waiting.shift()!
      if (ended.is) continue
      await wake.promise
      wake = Promise.withResolvers<void>()
    }
  } finally {
    await done
  }
}
