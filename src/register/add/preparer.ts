import { extname } from 'node:path'
import { RegisterError } from '../register-error.ts'
import { type KnowledgeText, prepareBatch, type Task, type TaskResult, toKnowledge } from './prepare-batch.ts'

export type Preparer = {
  readonly run: (tasks: readonly Task[]) => Promise<readonly TaskResult[]>
  readonly end: () => Promise<void>
}

/** The module has the ending of this one: the compiler rewrites imports only. */
const WORKER = new URL(`./prepare-worker${extname(import.meta.url)}`, import.meta.url)

/** What prepares documents: so many threads, or this one where it is one. */
export async function startPreparer(workers: number, knowledge: readonly KnowledgeText[]): Promise<Preparer> {
  if (workers > 1) return startThreads(workers, knowledge)
  const known = toKnowledge(knowledge)
  return { run: async tasks => prepareBatch(tasks, known), end: async () => {} }
}

/** Where a thread dies, of too little memory for instance, another takes its place and the tasks are tried one by one. */
async function startThreads(workers: number, knowledge: readonly KnowledgeText[]): Promise<Preparer> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina<readonly Task[], readonly TaskResult[]>({
    filename: WORKER.href,
    minThreads: workers,
    maxThreads: workers,
    workerData: knowledge,
    idleTimeout: Number.POSITIVE_INFINITY,
  })
  // A thread that dies without a task could not start, and no other would.
  let fault: Error | undefined
  pool.on('error', (error: Error) => {
    fault ??= error
    void pool.destroy()
  })
  const attempt = async (tasks: readonly Task[]): Promise<readonly TaskResult[]> => {
    try {
      return await pool.run(tasks)
    } catch (error) {
      throw fault === undefined ? error : new RegisterError('threads', { reason: fault.message }, fault)
    }
  }
  const alone = async (task: Task): Promise<TaskResult> => {
    try {
      return (await attempt([task]))[0]!
    } catch (error) {
      if (error instanceof RegisterError) throw error
      const reason = error instanceof Error ? error.message : String(error)
      const message = `The thread that read this document ended (${reason}), twice. Add it by itself, or split it.`
      return { code: 'worker-crashed', message }
    }
  }
  await attempt([])
  return {
    run: async tasks => {
      try {
        return await attempt(tasks)
      } catch (error) {
        if (error instanceof RegisterError) throw error
        return Promise.all(tasks.map(alone))
      }
    },
    end: () => pool.destroy(),
  }
}
