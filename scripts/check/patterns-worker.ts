import { parentPort } from 'node:worker_threads'
import type { Task, Verdict } from './patterns.ts'

// The JavaScript checker: the same answer on every machine, no Java and no platform binary. Set before the import reads it.
process.env.RECHECK_BACKEND = 'pure'
const { checkSync } = await import('recheck')

/** Bounds are in steps, so that a slow machine comes to the same verdict; time is only the last resort. */
const BOUNDS = { timeout: 60_000, attackTimeout: null, incubationTimeout: null }

function judge({ source, flags }: Task): Verdict {
  const result = checkSync(source, flags, BOUNDS)
  if (result.status === 'safe') return 'safe'
  if (result.status === 'unknown') return `unknown (${result.error.kind})`
  return `${result.complexity.type}, attacked by ${result.attack.pattern}`
}

parentPort?.on('message', (task: Task) => parentPort?.postMessage([task.key, judge(task)]))
