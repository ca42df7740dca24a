import type { Decision, Finding, Minting } from '../../model/index.ts'
import { createdFindings, effectiveDecisions, registerId, targetsOf } from '../../resolve/index.ts'

/** What people decided, and which of the findings that come by it speaks of. */
export class Decided {
  /** Agreements that were entered by hand. */
  readonly created: readonly Finding[]
  readonly #decisions: readonly Decision[]
  readonly #targets: ReadonlySet<string>
  /** From the ids of entries that decisions speak of to the findings that they were minted for. */
  readonly #founders = new Map<string, string>()

  constructor(decisions: readonly Decision[]) {
    this.#decisions = effectiveDecisions(decisions)
    this.#targets = new Set(this.#decisions.flatMap(targetsOf))
    this.created = createdFindings(this.#decisions)
  }

  /** Whether a decision speaks of a finding, or of the entry that bears its id. */
  has({ id }: Finding): boolean {
    if (this.#targets.size === 0) return false
    const entry = registerId(id)
    if (this.#targets.has(entry)) this.#founders.set(entry, id)
    return this.#targets.has(entry) || this.#targets.has(id)
  }

  /** The decisions that speak of some of these findings, of which `has` was asked before. */
  about(findings: ReadonlySet<string>): readonly Decision[] {
    return this.#decisions.filter(decision =>
      targetsOf(decision).some(target => findings.has(this.#founders.get(target) ?? target)),
    )
  }

  /** The ids of entries that decisions speak of, with the finding among these for which each was minted. */
  ledger(findings: ReadonlySet<string>): readonly Minting[] {
    return [...this.#founders].flatMap(([id, findingId]) => (findings.has(findingId) ? { id, findingId } : []))
  }
}
