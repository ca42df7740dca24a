import type { Store } from '../store/index.ts'

/** How much there is in a register. */
export type Stats = {
  readonly database: string
  readonly documents: number
  readonly agreements: number
  /** Of these, what people accepted or rejected. */
  readonly accepted: number
  readonly rejected: number
  readonly findings: number
  readonly statements: number
  readonly events: number
  readonly decisions: number
  readonly questions: number
  readonly problems: number
  /** Findings that are not compared with the register yet. */
  readonly waiting: number
  readonly pairs: readonly { readonly pair: string; readonly agreements: number }[]
}

const MOST_PAIRS = 10

/** Counts what is in a register, all of one state. */
export const stats = (store: Store): Promise<Stats> =>
  store.snapshot(async reader => ({
    database: store.address,
    documents: await reader.documents.count(),
    agreements: await reader.entries.count(),
    accepted: await reader.entries.count({ reviews: ['accepted'] }),
    rejected: await reader.entries.count({ reviews: ['rejected'] }),
    findings: await reader.findings.count(),
    statements: await reader.statements.count(),
    events: await reader.events.count(),
    decisions: await reader.decisions.count(),
    questions: await reader.questions.count(),
    problems: await reader.problems.count(),
    waiting: await reader.findings.countWaiting(),
    pairs: await reader.pairs.most(MOST_PAIRS),
  }))
