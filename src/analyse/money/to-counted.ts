import type { AgreementRow } from '../agreement-row.ts'
import { type Standing, standingOf, sumsOf } from './commitment.ts'
import type { LeftOut } from './total.ts'

export type TotalOptions = {
  /** Commitments unless said. */
  readonly of?: Standing
  /** Counts frames instead of what was agreed under them. */
  readonly isByFrame?: boolean
}

export type Counted = {
  readonly counted: readonly AgreementRow[]
  readonly leftOut: ReadonlyMap<LeftOut, AgreementRow[]>
}

/** Which agreements stand in a total, and why the others do not. No part stands beside its whole, and of those that carry one another on only the last. */
export function toCounted(
  rows: readonly AgreementRow[],
  { of = 'committed', isByFrame = false }: TotalOptions,
): Counted {
  const leftOut = new Map<LeftOut, AgreementRow[]>()
  const sum = (row: AgreementRow): LeftOut | null => {
    const standing = standingOf(row)
    if (standing !== of) return standing
    const sums = sumsOf(row.amounts)
    return typeof sums === 'string' ? sums : null
  }
  const reasons = new Map(rows.map(row => [row.id, sum(row)]))
  // Only what would itself be counted stands for another.
  const summed = rows.filter(({ id }) => reasons.get(id) === null)
  const ids = new Set(summed.map(({ id }) => id))
  const framed = summed.filter(({ id, frames }) => frames.some(frame => frame !== id && ids.has(frame)))
  const frames = new Set(framed.flatMap(row => row.frames.filter(id => ids.has(id) && id !== row.id)))
  const parts = new Set(framed.map(({ id }) => id))
  for (const { id } of summed) {
    if (isByFrame && parts.has(id)) reasons.set(id, 'part')
    if (!isByFrame && frames.has(id)) reasons.set(id, 'frame')
  }
  for (const id of overtaken(summed.filter(row => reasons.get(row.id) === null))) reasons.set(id, 'taken-over')
  const counted: AgreementRow[] = []
  for (const row of rows) {
    const reason = reasons.get(row.id)!
    if (reason === null) counted.push(row)
    else if (leftOut.has(reason)) leftOut.get(reason)!.push(row)
    else leftOut.set(reason, [row])
  }
  return { counted, leftOut }
}

/** Agreements that a later one of them carries on. Two that each name the other are both kept: one of them is a misreading. */
function overtaken(rows: readonly AgreementRow[]): Set<string> {
  const byId = new Map(rows.map(row => [row.id, row]))
  const gone = new Set<string>()
  for (const row of rows)
    for (const id of row.takesOver) if (id !== row.id && !byId.get(id)?.takesOver.includes(row.id)) gone.add(id)
  return new Set([...gone].filter(id => byId.has(id)))
}
