import { workerData } from 'node:worker_threads'
import type { Knowledge } from '../../knowledge/index.ts'
import { type KnowledgeText, prepareBatch, type Task, type TaskResult, toKnowledge } from './prepare-batch.ts'

let known: Knowledge | undefined

/** Runs in a thread of the pool: prepares one batch with the knowledge that the thread was started with. */
export default function prepare(tasks: readonly Task[]): readonly TaskResult[] {
  known ??= toKnowledge(workerData as readonly KnowledgeText[])
  return prepareBatch(tasks, known)
}
