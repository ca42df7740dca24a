import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ReadError } from '../read-error.ts'
import type { Answer, Task } from './apart-worker.ts'
import type { FileText } from './file-text.ts'
import type { HeavyFormat } from './readers.ts'

/** The module has the ending of this one: the compiler rewrites imports only. */
const WORKER = new URL(`./apart-worker${extname(import.meta.url)}`, import.meta.url)

export type Bounds = {
  /** Milliseconds for one file. */
  readonly time: number
  /** MB of memory for one file, twice: for what the program makes and for bytes. */
  readonly memory: number
}

/** A file of the press takes a second. What takes more than this was made to hold somebody up, or is none to be read in one piece. */
export const BOUNDS: Bounds = { time: 120_000, memory: 1024 }
/** How often memory is looked at, milliseconds. */
const INTERVAL = 50
/** A thread that has nothing to do is ended after so long, milliseconds. */
const IDLE = 5_000

let worker: Worker | undefined
let idle: NodeJS.Timeout | undefined
let before: Promise<unknown> = Promise.resolve()

/**
 * Reads a file in a thread of its own, one file at a time, within bounds of time and memory: what such a file holds is packed, and what it unfolds to is known only then.
 *
 * @throws ReadError of the reader, or `too-hard`.
 */
export function readApart(bytes: Uint8Array, format: HeavyFormat, bounds: Bounds = BOUNDS): Promise<FileText> {
  const next = before.then(() => run({ bytes, format }, bounds))
  before = next.catch(() => {})
  return next
}

async function run(task: Task, bounds: Bounds): Promise<FileText> {
  clearTimeout(idle)
  const thread = takeWorker(bounds)
  try {
    return toText(await ask(thread, task, bounds))
  } finally {
    if (worker === thread) {
      thread.unref()
      idle = setTimeout(end, IDLE).unref()
    }
  }
}

function takeWorker({ memory }: Bounds): Worker {
  if (worker === undefined) {
    worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: memory } })
    worker.once('exit', () => (worker = undefined))
    // What a thread says when it is ended is nobody's concern any more.
    worker.on('error', () => {})
  }
  worker.ref()
  return worker
}

function end(): void {
  void worker?.terminate()
  worker = undefined
}

/** The answer of a thread; one that goes out of bounds is ended. */
function ask(thread: Worker, task: Task, { time, memory }: Bounds): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const stop = (reason: string) => {
    if (worker === thread) end()
    reject(new ReadError('too-hard', { reason }))
  }
  const deadline = setTimeout(() => stop(`more than ${time / 1000} seconds`), time)
  const isOver = async () => {
    const { external_memory } = await thread.getHeapStatistics()
    if (external_memory > memory * 2 ** 20) stop(`more than ${memory} MB of memory`)
  }
  // A thread that is about to start or to end has none.
  const watch = setInterval(() => void isOver().catch(() => {}), INTERVAL)
  const onError = (error: Error & { readonly code?: string }) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return stop(`more than ${memory} MB of memory`)
    if (worker === thread) end()
    reject(error)
  }
  const onExit = () => reject(new Error('the thread that read it ended'))
  thread.once('message', resolve).once('error', onError).once('exit', onExit)
  thread.postMessage(task)
  return promise.finally(() => {
    clearTimeout(deadline)
    clearInterval(watch)
    thread.off('message', resolve).off('error', onError).off('exit', onExit)
  })
}

function toText(answer: Answer): FileText {
  if ('read' in answer) return answer.read
  if ('refused' in answer) throw new ReadError(answer.refused.code, answer.refused.data)
  throw new Error(answer.failed)
}
