import type { Knowledge } from '../../knowledge/index.ts'
import {
  createRounds,
  type KnowledgeText,
  openRegister,
  type Register,
  type Rounds,
  toKnowledge,
} from '../../register/index.ts'
import type { Fetching } from '../jobs/to-inputs.ts'

/** What those who work for a server need to know; it may cross threads. */
export type WorkSettings = {
  /** Users' own tables of names. */
  readonly knowledge?: readonly KnowledgeText[]
  readonly fetching: Fetching
  /** Threads that read documents; 1 unless said. */
  readonly workers?: number
}

/** What works are done with. */
export type Hands = {
  readonly register: Register
  readonly rounds: Rounds
  readonly fetching: Fetching
  readonly knowledge: readonly KnowledgeText[]
  readonly known: () => Knowledge
  readonly workers: number
}

export function toHands(register: Register, { knowledge = [], fetching, workers = 1 }: WorkSettings): Hands {
  let known: Knowledge | undefined
  return {
    ...{ register, rounds: createRounds(register.store), fetching, knowledge, workers },
    known: () => (known ??= toKnowledge(knowledge)),
  }
}

/** Opens the register for a thread that works on it. */
export async function openHands(address: string, settings: WorkSettings): Promise<Hands> {
  const { knowledge = [], fetching, workers = 1 } = settings
  const { sites } = fetching
  const register = await openRegister(address, {
    ...{ isMade: false, knowledge, workers },
    ...(sites ? { sites } : {}),
  })
  return toHands(register, settings)
}
