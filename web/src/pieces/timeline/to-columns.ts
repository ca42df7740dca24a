import { groupOf, SECTOR_GROUPS, type SectorGroup } from '../../codes/sector-groups.ts'
import type { EntryRow, FacetCount } from '../../data/types.ts'

/** A year with its agreements: the rows where each is drawn, else how many there are. */
export type Column = { readonly year: string; readonly n: number; readonly rows: readonly EntryRow[] }

/** Years without gaps from the first to the last that is named: an empty one says as much as a full one. Of too many the latest. */
function spanOf(years: readonly string[], most: number): readonly string[] {
  const sorted = years.map(Number).toSorted((a, b) => a - b)
  if (sorted.length === 0) return []
  const last = sorted.at(-1)!
  const first = Math.max(sorted[0]!, last - most + 1)
  return Array.from({ length: last - first + 1 }, (_, place) => String(first + place))
}

const GROUPS = Object.keys(SECTOR_GROUPS)
export const groupOfRow = ({ sectors }: EntryRow): SectorGroup => groupOf(sectors[0] ?? 'diplomacy')
const placeOf = (row: EntryRow): number => GROUPS.indexOf(groupOfRow(row))

/** Agreements by year, one by one, those of one group of sectors together; those without a date are left out. */
export function columnsOfRows(
  rows: readonly EntryRow[],
  most: number,
  others: readonly string[] = [],
): readonly Column[] {
  const byYear = Map.groupBy(
    rows.filter(({ firstDay }) => firstDay !== undefined),
    ({ firstDay }) => firstDay!.slice(0, 4),
  )
  return spanOf([...byYear.keys(), ...(byYear.size > 0 ? others : [])], most).map(year => {
    const ofYear = (byYear.get(year) ?? []).toSorted((a, b) => placeOf(a) - placeOf(b))
    return { year, n: ofYear.length, rows: ofYear }
  })
}

/** The same of so many agreements that they are only counted. */
export function columnsOfCounts(
  counts: readonly FacetCount[],
  most: number,
  others: readonly string[] = [],
): readonly Column[] {
  const byYear = new Map(counts.map(({ value, n }) => [value, n]))
  return spanOf([...byYear.keys(), ...(byYear.size > 0 ? others : [])], most).map(year => ({
    year,
    n: byYear.get(year) ?? 0,
    rows: [],
  }))
}
