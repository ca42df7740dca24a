import type { AddCounts, Scope } from '../../register/index.ts'
import { inputsOf, type Sent } from '../jobs/to-inputs.ts'
import type { Hands } from './hands.ts'
import type { Tell } from './tell.ts'

export type AddGiven = {
  readonly sent: Sent
  /** What whoever sent it sees: it is told in these terms. */
  readonly scope: Scope
  readonly collection: string | undefined
}

/** Adds what was sent, and tells what becomes of each document. */
export async function addSent(
  { register, fetching }: Hands,
  { sent, scope, collection }: AddGiven,
  tell: Tell,
  signal: AbortSignal,
): Promise<AddCounts | undefined> {
  const seen = await register.as(scope)
  let counts: AddCounts | undefined
  for await (const { event, ...data } of seen.add(inputsOf(sent, fetching, signal), signal, { collection })) {
    tell(event, data)
    if (event === 'done') counts = data as AddCounts
  }
  return counts
}
