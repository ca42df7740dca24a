import { workerData } from 'node:worker_threads'
import { openStore, type Waiting } from '../../store/index.ts'
import { type KnowledgeText, toKnowledge } from '../add/prepare-batch.ts'
import { type Plan, planScope } from './plan-scope.ts'

export type PlanWorkerData = { readonly connection: string; readonly knowledge: readonly KnowledgeText[] }

const { connection, knowledge } = workerData as PlanWorkerData
const store = await openStore(connection, { isReadOnly: true })
const known = toKnowledge(knowledge)

/** Runs in a thread of the pool: resolves findings that wait, as the database shows them to a connection of its own. */
export default (waiting: readonly Waiting[]): Promise<Plan> => planScope(store, waiting, { knowledge: known })
