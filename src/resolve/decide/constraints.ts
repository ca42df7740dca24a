import type { Decision } from '../../model/index.ts'

/** Two findings that people hold to be one agreement, or two. */
export type Constraint = { readonly a: string; readonly b: string; readonly isSame: boolean; readonly decision: string }

/** Decisions that cannot all hold: the one that gave way, and those that stood against it. */
export type Contradiction = Constraint & { readonly against: readonly string[] }

export type Constraints = {
  /** Groups of findings that are one agreement. */
  readonly together: readonly (readonly string[])[]
  readonly apart: readonly (readonly [string, string])[]
  readonly contradictions: readonly Contradiction[]
  /** Pairs that somebody looked at without being able to tell, as question ids. */
  readonly unsure: ReadonlySet<string>
}

/** The id of the question whether two findings are one agreement. */
export const questionId = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`)

/**
 * What people's standing decisions demand of the partition. The latest decision counts where two cannot both hold; that it had to is told
 * as a contradiction, unless both speak of the same two findings: then somebody changed their mind.
 *
 * @param findingOf leads from a register id to the finding that it was minted for, and from a finding id to itself
 */
export function toConstraints(decisions: readonly Decision[], findingOf: (id: string) => string): Constraints {
  const groups = new Groups()
  const apart: Constraint[] = []
  const contradictions: Contradiction[] = []
  const decided = new Set<string>()
  const unsure = new Set<string>()
  for (const decision of decisions.toReversed()) {
    if (decision.kind === 'unsure') {
      const id = questionId(findingOf(decision.a), findingOf(decision.b))
      if (!decided.has(id)) unsure.add(id)
      continue
    }
    const demanded = demandsOf(decision, findingOf)
    for (const constraint of demanded) {
      const id = questionId(constraint.a, constraint.b)
      if (decided.has(id) || constraint.a === constraint.b) continue
      const against = constraint.isSame
        ? apart.filter(other => groups.wouldJoin(constraint, other)).map(other => other.decision)
        : groups.joined(constraint)
      if (against.length > 0) contradictions.push({ ...constraint, against: [...new Set(against)].sort() })
      else if (constraint.isSame) groups.join(constraint)
      else apart.push(constraint)
    }
    for (const { a, b } of demanded) decided.add(questionId(a, b))
  }
  return {
    together: groups.list(),
    apart: apart.map(({ a, b }) => [a, b] as const),
    contradictions,
    unsure,
  }
}

function demandsOf(decision: Decision, findingOf: (id: string) => string): Constraint[] {
  const of = (a: string, b: string, isSame: boolean): Constraint => ({
    a: findingOf(a),
    b: findingOf(b),
    isSame,
    decision: decision.id,
  })
  const chain = (ids: readonly string[]) => ids.slice(1).map(id => of(ids[0]!, id, true))
  switch (decision.kind) {
    case 'same':
      return [of(decision.a, decision.b, true)]
    case 'different':
      return [of(decision.a, decision.b, false)]
    case 'merge':
      return chain(decision.targets)
    case 'split': {
      const { groups } = decision
      const across = groups.flatMap((group, at) =>
        groups.slice(at + 1).flatMap(other => group.flatMap(a => other.map(b => of(a, b, false)))),
      )
      return [...groups.flatMap(chain), ...across]
    }
    default:
      return []
  }
}

/** Findings that are held together, and by which decisions. */
class Groups {
  readonly #groups = new Map<string, { readonly members: Set<string>; readonly decisions: Set<string> }>()

  join({ a, b, decision }: Constraint): void {
    const [one, other] = [this.#groups.get(a), this.#groups.get(b)]
    const members = new Set([...(one?.members ?? [a]), ...(other?.members ?? [b])])
    const decisions = new Set([...(one?.decisions ?? []), ...(other?.decisions ?? []), decision])
    for (const member of members) this.#groups.set(member, { members, decisions })
  }

  /** The decisions that hold two findings together; none where they are not. */
  joined({ a, b }: Constraint): string[] {
    const group = this.#groups.get(a)
    return group?.members.has(b) ? [...group.decisions] : []
  }

  /** Whether joining two findings would bring together two that are held apart. */
  wouldJoin({ a, b }: Constraint, apart: Constraint): boolean {
    const [one, other] = [this.#groups.get(a)?.members ?? new Set([a]), this.#groups.get(b)?.members ?? new Set([b])]
    return (one.has(apart.a) && other.has(apart.b)) || (one.has(apart.b) && other.has(apart.a))
  }

  list(): string[][] {
    const lists = new Set([...this.#groups.values()].map(({ members }) => members))
    return [...lists].map(members => [...members].sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
  }
}
