import type { StatedRow } from '../agreement-row.ts'
import { type Standing, standingOf, sumsOf } from './commitment.ts'
import type { LeftOut } from './total.ts'

export type TotalOptions = {
  /** Commitments unless said. */
  readonly of?: Standing
  /** Counts frames instead of what was agreed under them. */
  readonly isByFrame?: boolean
}

/** Why an agreement with a sum of the right kind is not counted: another stands for it. */
export const OVERRULED = ['frame', 'part', 'taken-over'] as const satisfies readonly LeftOut[]

export type Counted<Row extends StatedRow = StatedRow> = {
  readonly counted: readonly Row[]
  readonly leftOut: ReadonlyMap<LeftOut, readonly Row[]>
}

/** Which agreements stand in a total, and why the others do not. No part stands beside its whole, and of those that carry one another on only the last. */
export function toCounted<Row extends StatedRow>(
  rows: readonly Row[],
  { of = 'committed', isByFrame = false }: TotalOptions,
): Counted<Row> {
  const leftOut = new Map<LeftOut, Row[]>()
  const leave = (reason: LeftOut, row: Row) => {
    if (leftOut.has(reason)) leftOut.get(reason)!.push(row)
    else leftOut.set(reason, [row])
  }
  const summed: Row[] = []
  for (const row of rows) {
    const reason = whyNoSum(row, of)
    if (reason === null) summed.push(row)
    else leave(reason, row)
  }
  // Only what would itself be counted stands for another.
  const overruled = findOverruled(summed, isByFrame)
  if (overruled.size === 0) return { counted: summed, leftOut }
  const counted: Row[] = []
  for (const row of summed) {
    const reason = overruled.get(row.id)
    if (reason === undefined) counted.push(row)
    else leave(reason, row)
  }
  return { counted, leftOut }
}

function whyNoSum(row: StatedRow, of: Standing): LeftOut | null {
  const standing = standingOf(row)
  if (standing !== of) return standing
  const sums = sumsOf(row.amounts)
  return typeof sums === 'string' ? sums : null
}

/** Of agreements with a sum those for which others stand. Few have to do with another at all. */
function findOverruled(summed: readonly StatedRow[], isByFrame: boolean): ReadonlyMap<string, LeftOut> {
  const reasons = new Map<string, LeftOut>()
  const tied = summed.filter(({ frames, takesOver }) => frames.length + takesOver.length > 0)
  if (tied.length === 0) return reasons
  const named = new Set(tied.flatMap(({ frames, takesOver }) => [...frames, ...takesOver]))
  const byId = new Map([...summed.filter(({ id }) => named.has(id)), ...tied].map(row => [row.id, row]))
  for (const { id, frames } of tied)
    for (const frame of frames) {
      if (frame === id || !byId.has(frame)) continue
      if (isByFrame) reasons.set(id, 'part')
      else reasons.set(frame, 'frame')
    }
  for (const id of overtaken(byId, reasons)) reasons.set(id, 'taken-over')
  return reasons
}

/** Agreements that a later one of them carries on. Two that each name the other are both kept: one of them is a misreading. */
function overtaken(byId: ReadonlyMap<string, StatedRow>, gone: ReadonlyMap<string, LeftOut>): string[] {
  const left = [...byId.values()].filter(({ id }) => !gone.has(id))
  return left.flatMap(row =>
    row.takesOver.filter(id => {
      const earlier = id === row.id || gone.has(id) ? undefined : byId.get(id)
      return earlier !== undefined && !earlier.takesOver.includes(row.id)
    }),
  )
}
