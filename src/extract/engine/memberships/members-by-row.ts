import type { Membership } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import type { Parse } from '../syntax/clause.ts'
import type { Unit } from '../units/unit.ts'
import { hasMembers, type Named, toMembership } from './to-membership.ts'

/** A row under a column "Member of NATO since": the state that it begins with is one where the cell holds a day or a number. */
export function membersByRow(
  { analyser, cast }: AgreementContext,
  row: Parse,
  header: Parse,
  published: string | undefined,
): Membership[] {
  const cells = cellsOf(row)
  return cellsOf(header).flatMap((head, column) => {
    const organisation = organisationIn(head)
    const isMembers = head.some(unit => analyser.wordSets.members.has(unit.token))
    const isDated = cells[column]?.some(
      unit => unit.kind === 'date' || unit.kind === 'number' || unit.kind === 'quantity',
    )
    const member = namedIn(cells.find((_, i) => i !== column) ?? [])
    if (!organisation || !isMembers || !isDated || !member) return []
    return toMembership(`${analyser.kit.code}/membership/column`, row, member, organisation, published) ?? []
  })

  function organisationIn(cell: readonly Unit[]): Named | undefined {
    return cell
      .flatMap(unit => (unit.kind === 'actor' ? cast.membersOf(unit) : []))
      .find(({ actor }) => hasMembers(actor))
  }
  function namedIn(cell: readonly Unit[]): Named | undefined {
    return cell.flatMap(unit => (unit.kind === 'actor' ? cast.membersOf(unit) : []))[0]
  }
}

/** The units between the bars of a row. */
function cellsOf({ sequence }: Parse): Unit[][] {
  const cells: Unit[][] = []
  for (const unit of sequence.units) {
    if (unit.kind === 'mark' && unit.mark === '|') cells.push([])
    else cells.at(-1)?.push(unit)
  }
  return cells.slice(0, -1)
}
