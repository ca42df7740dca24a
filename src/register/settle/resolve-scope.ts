import type { Waiting, Writer } from '../../store/index.ts'
import { type PlanOptions, planScope } from './plan-scope.ts'
import { writePlan } from './write-plan.ts'

export type ResolveScope = PlanOptions & { readonly at: string }

/** Resolves findings that wait, and all that hangs together with them, and writes the agreements and questions that come out of it. */
export async function resolveScope(writer: Writer, waiting: readonly Waiting[], scope: ResolveScope): Promise<void> {
  await writePlan(writer, await planScope(writer, waiting, scope), scope.at)
}
