import type { Finding, Minting } from '../../model/index.ts'
import { registerId } from './register-id.ts'

export type Identity = {
  readonly id: string
  /** Younger ids that lead to the same entry. */
  readonly formerly: readonly string[]
}

export type Assignment = {
  /** One for each group, in the order of the groups. */
  readonly identities: readonly Identity[]
  /** Rows to be appended to the ledger: new ids, and ids that passed on to another finding. */
  readonly minted: readonly Minting[]
}

/**
 * Gives each group of findings its register id: the oldest in the ledger that one of its findings holds, else a new one. An id is held by the
 * finding that it was minted for, and where that one has fallen out, by the first that it was passed on to.
 *
 * @param ledger the rows of these findings' ids, the oldest first
 * @param heirOf the group that goes best with a finding that has fallen out, or null
 */
export function assignIds(
  groups: readonly (readonly Finding[])[],
  ledger: readonly Minting[],
  heirOf: (findingId: string) => number | null,
): Assignment {
  const groupOf = new Map(groups.flatMap((group, index) => group.map(({ id }) => [id, index] as const)))
  const ids = groups.map((): string[] => [])
  const minted: Minting[] = []
  for (const [id, rows] of Map.groupBy(ledger, row => row.id)) {
    const held = rows.find(({ findingId }) => groupOf.has(findingId))
    const index = held ? groupOf.get(held.findingId)! : heirOf(rows[0]!.findingId)
    if (index === null) continue
    ids[index]!.push(id)
    if (!held) minted.push({ id, findingId: founder(groups[index]!).id })
  }
  const identities = groups.map((group, index): Identity => {
    const [id, ...formerly] = ids[index]!
    if (id !== undefined) return { id, formerly }
    const { id: findingId } = founder(group)
    minted.push({ id: registerId(findingId), findingId })
    return { id: registerId(findingId), formerly: [] }
  })
  return { identities, minted }
}

/** The finding that was published first; of several, or of undated ones, that with the lowest id. */
export function founder(group: readonly Finding[]): Finding {
  return group.reduce((a, b) => {
    const [one, other] = [a.published ?? '9', b.published ?? '9']
    return other < one || (other === one && b.id < a.id) ? b : a
  })
}
