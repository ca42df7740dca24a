import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { StoreError } from '../../store/index.ts'
import { landError } from '../readers/carried-error.ts'
import type { WorkSettings } from './hands.ts'
import type { FromThread, ToThread } from './messages.ts'
import type { Run, RunOptions } from './run.ts'
import type { Tell } from './tell.ts'
import type { WorkName } from './works.ts'

/** Somebody who works for a server in a thread, so that the one that answers requests never does. */
export type OpenedWorker = {
  readonly run: Run
  /** Ends what is under way as soon as what was begun is finished. */
  readonly close: () => Promise<void>
  /** Ends at once, whatever is under way: for what goes on the next time where it was. */
  readonly kill: () => Promise<void>
}

type Waiting = {
  readonly worker: Worker
  readonly tell: Tell
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

const MODULE = new URL(`./work-worker${extname(import.meta.url)}`, import.meta.url)
/** What a thread knows takes a hundred megabytes: it is not kept for nothing. */
const IDLE = 60_000

/**
 * The thread begins with the first work, and ends when there was nothing to do for a while; where it fails, another takes its place with the next work.
 *
 * @param idle milliseconds
 */
export function openWorker(address: string, settings: WorkSettings, idle = IDLE): OpenedWorker {
  const waiting = new Map<number, Waiting>()
  const ends = new Set<Promise<void>>()
  let lastId = 0
  let thread: Worker | null = null
  let resting: NodeJS.Timeout | undefined
  let isClosed = false

  function start(): Worker {
    const worker = new Worker(MODULE)
    let reason = 'it ended'
    worker.on('message', receive)
    worker.on('error', error => {
      reason = error instanceof Error ? error.message : String(error)
    })
    const { promise, resolve } = Promise.withResolvers<void>()
    ends.add(promise)
    worker.once('exit', () => {
      if (thread === worker) thread = null
      for (const [id, each] of waiting) if (each.worker === worker) lose(id, each, reason)
      ends.delete(promise)
      resolve()
    })
    send(worker, { address, settings })
    return worker
  }

  function lose(id: number, { reject }: Waiting, reason: string): void {
    waiting.delete(id)
    const told = { address, reason: `the thread that worked on it ended (${reason})` }
    reject(new StoreError(isClosed ? 'closed' : 'failed', told))
  }

  function receive(message: FromThread): void {
    const known = waiting.get(message.id)
    if ('event' in message) {
      known?.tell(message.event, message.data)
      return
    }
    waiting.delete(message.id)
    if (waiting.size === 0) resting = setTimeout(retire, idle).unref()
    if ('error' in message) known?.reject(landError(message.error))
    else known?.resolve(message.value)
  }

  function retire(): void {
    clearTimeout(resting)
    if (thread) send(thread, { isOver: true })
    thread = null
  }

  function run(name: WorkName, given: unknown, { tell = () => {}, signal }: RunOptions = {}): Promise<unknown> {
    if (isClosed) return Promise.reject(new StoreError('closed', { address }))
    clearTimeout(resting)
    thread ??= start()
    const worker = thread
    const id = ++lastId
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    waiting.set(id, { worker, tell, resolve, reject })
    send(worker, { id, name, given })
    const stop = () => send(worker, { stop: id })
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
    return promise.finally(() => signal?.removeEventListener('abort', stop))
  }

  return {
    run: run as Run,
    close: async () => {
      isClosed = true
      retire()
      await Promise.all(ends)
    },
    kill: async () => {
      isClosed = true
      clearTimeout(resting)
      await thread?.terminate()
      await Promise.all(ends)
    },
  }
}

const send = (worker: Worker, message: ToThread) => worker.postMessage(message)
