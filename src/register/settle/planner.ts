import { extname } from 'node:path'
import type { Waiting } from '../../store/index.ts'
import type { Plan } from './plan-scope.ts'
import type { PlanWorkerData } from './plan-worker.ts'

export type Planner = {
  /** Null where a thread could not: whoever asked has to do it then, and sees why. */
  readonly plan: (waiting: readonly Waiting[]) => Promise<Plan | null>
  readonly end: () => Promise<void>
}

/** The module has the ending of this one: the compiler rewrites imports only. */
const WORKER = new URL(`./plan-worker${extname(import.meta.url)}`, import.meta.url)

/** Megabytes that a thread may hold: what it knows takes a sixth of it. Without a limit, what nobody needs any more is left lying about for long. */
const MOST_MEMORY = 256

/** Threads that work out what is to be written when findings are resolved. */
export async function startPlanner(threads: number, workerData: PlanWorkerData): Promise<Planner> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina<readonly Waiting[], Plan>({
    filename: WORKER.href,
    minThreads: threads,
    maxThreads: threads,
    workerData,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  })
  // A thread that could not start is seen by the tasks that it does not take up.
  let isLost = false
  pool.on('error', () => {
    isLost = true
    void pool.destroy()
  })
  return {
    plan: async waiting => {
      try {
        return isLost ? null : await pool.run(waiting)
      } catch {
        return null
      }
    },
    end: () => pool.destroy(),
  }
}
