import type { Problem } from '../problem/problem.ts'

/** What is told of work that goes on in the background: numbered from 1, so that whoever was cut off can go on where they were. */
export type JobEvent = { readonly number: number; readonly event: string; readonly data: unknown }

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'stopped'

/** Work in the background, as it is shown. */
export type ShownJob = {
  readonly id: string
  readonly state: JobState
  readonly started: string
  readonly ended?: string
  /** What came of it. */
  readonly result?: unknown
  readonly problem?: Problem
  /** Where its events are. */
  readonly events: string
}

/** Work in the background, with what happened so far. Only the last events are kept. */
export class Job {
  readonly id: string
  /** Who began it; nobody else sees it but admins. */
  readonly by: string
  readonly started: string
  #state: JobState = 'waiting'
  #ended: string | undefined
  #result: unknown
  #problem: Problem | undefined
  #count = 0
  readonly #kept: JobEvent[] = []
  #news = Promise.withResolvers<void>()

  constructor(id: string, by: string, started: string) {
    this.id = id
    this.by = by
    this.started = started
  }

  get isOver(): boolean {
    return this.#ended !== undefined
  }

  begin(): void {
    this.#state = 'running'
  }

  tell(event: string, data: unknown): void {
    this.#kept.push({ number: ++this.#count, event, data })
    if (this.#kept.length > MOST_KEPT) this.#kept.shift()
    this.#wake()
  }

  /** Ends it; nothing is told after. */
  end(state: 'done' | 'stopped', at: string, result: unknown): void {
    this.#state = state
    this.#result = result
    this.#ended = at
    this.#wake()
  }

  fail(at: string, problem: Problem): void {
    this.#state = 'failed'
    this.#problem = problem
    this.#ended = at
    this.tell('failed', problem)
  }

  show(events: string): ShownJob {
    return {
      ...{ id: this.id, state: this.#state, started: this.started },
      ...(this.#ended === undefined ? {} : { ended: this.#ended }),
      ...(this.#result === undefined ? {} : { result: this.#result }),
      ...(this.#problem === undefined ? {} : { problem: this.#problem }),
      events,
    }
  }

  /** What happened after an event, as far as it is kept, and then what happens, until it is over. Null stands for a while in which nothing did. */
  async *eventsAfter(number: number, patience: number): AsyncGenerator<JobEvent | null, void> {
    let last = number
    for (;;) {
      for (const each of this.#kept.filter(event => event.number > last)) {
        last = each.number
        yield each
      }
      if (last < this.#count && this.#kept.some(event => event.number > last)) continue
      if (this.isOver) return
      if (!(await isBefore(this.#news.promise, patience))) yield null
    }
  }

  #wake(): void {
    this.#news.resolve()
    this.#news = Promise.withResolvers<void>()
  }
}

const MOST_KEPT = 10_000

/** Whether something comes before so many milliseconds have passed. */
async function isBefore(promise: Promise<void>, milliseconds: number): Promise<boolean> {
  const late = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => late.resolve(false), milliseconds)
  try {
    return await Promise.race([promise.then(() => true), late.promise])
  } finally {
    clearTimeout(timer)
  }
}
