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
}

type Waiting = {
  readonly tell: Tell
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

const MODULE = new URL(`./work-worker${extname(import.meta.url)}`, import.meta.url)

/** The thread begins with the first work; where it fails, another takes its place with the next. */
export function openWorker(address: string, settings: WorkSettings): OpenedWorker {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let thread: Worker | null = null
  let ended: Promise<unknown> = Promise.resolve()
  let isClosed = false

  function start(): Worker {
    const worker = new Worker(MODULE)
    const begun = { reason: 'it ended' }
    worker.on('message', receive)
    worker.on('error', error => {
      begun.reason = error instanceof Error ? error.message : String(error)
    })
    const done = Promise.withResolvers<void>()
    worker.once('exit', () => {
      if (thread === worker) thread = null
      const reason = `the thread that worked on it ended (${begun.reason})`
      for (const [id, { reject }] of waiting) {
        waiting.delete(id)
        reject(new StoreError(isClosed ? 'closed' : 'failed', { address, reason }))
      }
      done.resolve()
    })
    ended = done.promise
    const first: ToThread = { address, settings }
    worker.postMessage(first)
    return worker
  }

  function receive(message: FromThread): void {
    const known = waiting.get(message.id)
    if ('event' in message) {
      known?.tell(message.event, message.data)
      return
    }
    waiting.delete(message.id)
    if ('error' in message) known?.reject(landError(message.error))
    else known?.resolve(message.value)
  }

  function run(name: WorkName, given: unknown, { tell = () => {}, signal }: RunOptions = {}): Promise<unknown> {
    if (isClosed) return Promise.reject(new StoreError('closed', { address }))
    thread ??= start()
    const worker = thread
    const id = ++lastId
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    waiting.set(id, { tell, resolve, reject })
    const say = (message: ToThread) => worker.postMessage(message)
    say({ id, name, given })
    const stop = () => say({ stop: id })
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
    return promise.finally(() => signal?.removeEventListener('abort', stop))
  }

  return {
    run: run as Run,
    close: async () => {
      isClosed = true
      const last: ToThread = { isOver: true }
      thread?.postMessage(last)
      await ended
    },
  }
}
