import type { Decision, Minting } from '../../model/index.ts'
import type { Reader } from '../../store/index.ts'
import { historyOf } from '../show/history-of.ts'

type DecisionsAround = Pick<Reader, 'decisions' | 'entries' | 'findings' | 'ledger'>

export type Decided = {
  /** The findings given, and those that decisions join with them. */
  readonly ids: readonly string[]
  readonly decisions: readonly Decision[]
  readonly ledger: readonly Minting[]
}

/** All that people decided of findings, with the rows of the ledger that speak of them; and what the decisions draw in. */
export async function findDecisions(reader: DecisionsAround, given: readonly string[]): Promise<Decided> {
  const hasDecisions = (await reader.decisions.list({ limit: 1 })).items.length > 0
  let ids = given
  for (;;) {
    const ledger = await findLedger(reader, ids)
    // An id that was passed on may return to the finding that it was minted for: all that held it are looked at.
    const holding = await drawIn(
      reader,
      ids,
      ledger.map(({ findingId }) => findingId),
    )
    if (holding !== null) {
      ids = holding
      continue
    }
    if (!hasDecisions) return { ids, decisions: [], ledger }
    const former = await reader.findings.formerly(ids)
    const history = await historyOf(reader, [...ids, ...former.keys(), ...new Set(ledger.map(({ id }) => id))])
    const decisions = history.map(({ decision }) => renamed(decision, former))
    const spokenOf = decisions.flatMap(spokenOfBy)
    const minted = await reader.ledger.get(spokenOf)
    const holders = await reader.entries.locate(spokenOf)
    const held = (await reader.entries.getAll([...new Set(holders.values())])).flatMap(({ findings }) => findings)
    const more = await drawIn(reader, ids, [...minted.map(({ findingId }) => findingId), ...held])
    if (more === null) return { ids, decisions, ledger }
    ids = more
  }
}

/** Findings with others that are there and not among them yet, and what hangs together with these; null where there is none. */
async function drawIn(
  reader: DecisionsAround,
  ids: readonly string[],
  others: readonly string[],
): Promise<readonly string[] | null> {
  const known = new Set(ids)
  const more = [...new Set(others)].filter(id => !known.has(id))
  const there = more.length === 0 ? [] : (await reader.findings.get(more)).map(({ id }) => id)
  return there.length === 0 ? null : reader.findings.together([...ids, ...there])
}

/** The rows of all register ids that were ever minted for one of the findings, in the order of the ledger. */
async function findLedger(reader: DecisionsAround, ids: readonly string[]): Promise<readonly Minting[]> {
  const rows = await reader.ledger.of(ids)
  return reader.ledger.get([...new Set(rows.map(({ id }) => id))])
}

/** The findings and entries that a decision speaks of. */
export function spokenOfBy(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case 'create':
      return [decision.what === 'agreement' ? decision.agreement.id : decision.target]
    case 'merge':
      return decision.targets
    case 'split':
      return [decision.target, ...decision.groups.flat()]
    case 'same':
    case 'different':
    case 'unsure':
      return [decision.a, decision.b]
    case 'undo':
      return []
    default:
      return [decision.target]
  }
}

/** The decision with the ids that findings have now. */
function renamed(decision: Decision, former: ReadonlyMap<string, string>): Decision {
  if (former.size === 0) return decision
  const now = (id: string) => former.get(id) ?? id
  switch (decision.kind) {
    case 'merge':
      return { ...decision, targets: decision.targets.map(now) }
    case 'split':
      return { ...decision, target: now(decision.target), groups: decision.groups.map(group => group.map(now)) }
    case 'same':
    case 'different':
    case 'unsure':
      return { ...decision, a: now(decision.a), b: now(decision.b) }
    case 'undo':
      return decision
    default:
      return 'target' in decision ? { ...decision, target: now(decision.target) } : decision
  }
}
