import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import type { Backend, Session } from '../backend/backend.ts'
import { type Gathered, gatherChanges, writeChanges } from './changes.ts'
import { checked } from './checked.ts'
import { createNumbers, type TakeNumbers, type Writing } from './writing.ts'

type Work = (writing: Writing) => Promise<unknown>
type Task = {
  readonly work: Work
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}
type Done = { readonly task: Task; readonly result: unknown }

export type WriteQueue = {
  readonly write: <T>(work: (writing: Writing) => Promise<T>) => Promise<T>
  /** Does something by itself, between writes, with the right to begin a transaction of its own. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
  /** Waits for what was begun. */
  readonly drain: () => Promise<void>
}

/** So many writes, or those of so many milliseconds, share a transaction. */
const MOST_TOGETHER = 256
const LONGEST = 200
/** Every so often nobody has the right to write for a moment, so that another process that waits for it gets it. */
const TURN = 250
const PAUSE = 2

/**
 * Writes one after the other. Those that wait while another is at work share its transaction, each in a savepoint of its own: one is written
 * whole or not at all, whatever becomes of the others, and its promise is kept when the transaction has reached the disk. That is what makes
 * hundreds of acknowledged writes a second possible on a disk that takes milliseconds for each.
 */
export function createWriteQueue(backend: Backend): WriteQueue {
  const waiting: Task[] = []
  const inside = new AsyncLocalStorage<true>()
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    let since = performance.now()
    while (waiting.length > 0) {
      await runTogether(backend, waiting, inside)
      // Whoever waits for an answer gets to ask for more.
      await turn()
      if (waiting.length === 0 || performance.now() - since < TURN) continue
      await sleep(PAUSE)
      since = performance.now()
    }
    running = null
  }

  async function alone<T>(work: () => Promise<T>): Promise<T> {
    while (running) await running
    const { promise, resolve } = Promise.withResolvers<void>()
    running = promise
    try {
      return await work()
    } finally {
      running = waiting.length > 0 ? run() : null
      resolve()
    }
  }

  return {
    write: <T>(work: (writing: Writing) => Promise<T>) => {
      if (inside.getStore())
        throw new Error('a write waits for a write that waits for it: use the writer that is at hand')
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      waiting.push({ work, resolve: resolve as (value: unknown) => void, reject })
      running ??= run()
      return promise
    },
    alone,
    drain: async () => {
      while (running) await running
    },
  }
}

async function runTogether(backend: Backend, waiting: Task[], inside: AsyncLocalStorage<true>): Promise<void> {
  const done: Done[] = []
  const fail = (tasks: readonly Task[], error: unknown) => {
    for (const task of tasks) task.reject(backend.explain(error))
  }
  let session: Session
  try {
    session = await backend.begin()
  } catch (error) {
    return fail(waiting.splice(0, MOST_TOGETHER), error)
  }
  const numbers = createNumbers(session)
  const all = gatherChanges()
  const until = performance.now() + LONGEST
  try {
    while (waiting.length > 0 && done.length < MOST_TOGETHER && performance.now() < until) {
      const task = waiting.shift()!
      try {
        done.push({ task, result: await inside.run(true, () => runAlone(session, numbers, all, task.work)) })
      } catch (error) {
        // What the work itself is at fault for concerns nobody else.
        if (!(error instanceof WorkError)) {
          task.reject(backend.explain(error))
          throw error
        }
        task.reject(backend.explain(error.cause))
      }
    }
    await writeChanges(session, all)
    await backend.commit()
  } catch (error) {
    await backend.rollback()
    return fail(
      done.map(({ task }) => task),
      error,
    )
  }
  for (const { task, result } of done) task.resolve(result)
}

/** The work failed and was rolled back to where it began; the transaction goes on. */
class WorkError extends Error {}

async function runAlone(session: Session, takeNumbers: TakeNumbers, all: Gathered, work: Work): Promise<unknown> {
  await session.execute('savepoint work')
  const changes = gatherChanges()
  let result: unknown
  try {
    result = await work({ session, db: session.db, insert: checked(session.insert), changes, takeNumbers })
    await session.execute('release savepoint work')
  } catch (cause) {
    try {
      await session.execute('rollback to savepoint work')
      await session.execute('release savepoint work')
    } catch {
      // The transaction is gone, with the connection or because the disk is full.
      throw cause
    }
    throw new WorkError('the work failed', { cause })
  }
  all.absorb(changes)
  return result
}
