import type { Register } from '../../register/index.ts'
import { createAnswers } from './answers.ts'

/** Everything that is only read, by name, so that it can be asked for from another thread. Arguments and results are plain values. */
export const createOperations = (register: Register) => {
  const { agreements, parties, documents, statements, events, memberships, assessments, packages, pending, problems } =
    register
  const answers = createAnswers(register.store)
  return {
    'agreements.get': agreements.get,
    'agreements.list': agreements.list,
    'agreements.rows': agreements.rows,
    'agreements.count': agreements.count,
    'agreements.facets': agreements.facets,
    'agreements.search': agreements.search,
    'parties.get': parties.get,
    'parties.list': parties.list,
    'documents.get': documents.get,
    'documents.list': documents.list,
    'documents.count': documents.count,
    'statements.list': statements.list,
    'statements.count': statements.count,
    'events.list': events.list,
    'events.count': events.count,
    'memberships.list': memberships.list,
    'assessments.list': assessments.list,
    'packages.get': packages.get,
    'packages.list': packages.list,
    'pending.list': pending.list,
    'problems.list': problems.list,
    history: (address: string) => collect(register.history(address)),
    stats: register.stats,
    'answers.ties': answers.ties,
    'answers.asymmetry': answers.asymmetry,
    'answers.brief': answers.brief,
    'answers.promises': answers.promises,
    'answers.currency': answers.currency,
    'answers.network': answers.network,
    'answers.claims': answers.claims,
  } as const
}

export type Operations = ReturnType<typeof createOperations>
export type OperationName = keyof Operations

/** Where an operation waits its turn: look-ups never behind searches, and neither behind answers, which read thousands of rows. */
export type LaneName = 'look-up' | 'search' | 'answer'

/** What goes straight to a few rows is a look-up; what is not named here is a search. */
const LOOK_UPS: ReadonlySet<OperationName> = new Set([
  'agreements.get',
  'parties.get',
  'documents.get',
  'packages.get',
  'history',
])

export const laneOf = (operation: OperationName): LaneName => {
  if (operation.startsWith('answers.')) return 'answer'
  return LOOK_UPS.has(operation) ? 'look-up' : 'search'
}

/** Does what is asked for by name; as JSON text where that is wanted. */
export async function callOperation(
  operations: Operations,
  {
    operation,
    args,
    isText,
  }: { readonly operation: string; readonly args: readonly unknown[]; readonly isText: boolean },
): Promise<unknown> {
  const method = operations[operation as OperationName] as (...args: readonly unknown[]) => Promise<unknown>
  const value = await method(...args)
  return isText ? JSON.stringify(value) : value
}

async function collect<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}
