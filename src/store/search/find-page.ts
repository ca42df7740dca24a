import type { Session } from '../backend/backend.ts'
import { type Page, type PageOptions, parseCursor, toCursor, toLimit, toMark } from '../query/cursor.ts'
import { StoreError } from '../store-error.ts'
import { type Direction, findPositions } from './find-positions.ts'
import type { Search } from './search.ts'
import { toTiers } from './tiers.ts'

/** By date, or what has the words that were looked for in its first column before the rest, each newest first. */
export type SearchOrder = 'relevance' | 'newest' | 'oldest'

/** Says which rows belong together, as passages of one document do; of each only the first is listed. */
export type GroupOf = (positions: readonly number[]) => Promise<ReadonlyMap<number, number>>

/**
 * A page of positions. `list` names the list and its filter, for the cursor. Rows of one group have to be neighbours in the order of
 * positions, so that a page needs to know no more than the group that the last one ended with.
 */
export async function findPage(
  session: Session,
  search: Search,
  list: readonly unknown[],
  page: PageOptions & { readonly order?: SearchOrder },
  { groupOf = null, most }: { readonly groupOf?: GroupOf | null; readonly most?: number } = {},
): Promise<Page<number>> {
  const { order = 'relevance' } = page
  const limit = toLimit(page, most)
  const mark = toMark(list, order)
  const direction: Direction = order === 'oldest' ? 'oldest' : 'newest'
  const tiers = order === 'relevance' ? toTiers(search.probe) : [search.probe]
  const [firstTier = 0, after = null, lastGroup = -1] = (parseCursor(mark, ['count', 'count', 'count'], page.cursor) ??
    []) as number[]
  if (firstTier < 0) throw new StoreError('bad-cursor')
  const found: { readonly position: number; readonly tier: number; readonly group: number }[] = []
  const groups = new Set([lastGroup])
  let start: number | null = after
  for (let tier = firstTier; tier < tiers.length && found.length <= limit; tier++) {
    for (;;) {
      // One more than asked for shows whether there is another page.
      const wanted = limit + 1 - found.length
      const positions = await findPositions(session, { ...search, probe: tiers[tier]! }, direction, start, wanted)
      const groupAt = groupOf && (await groupOf(positions))
      for (const position of positions) {
        const group = groupAt?.get(position) ?? position
        if (groups.has(group)) continue
        groups.add(group)
        found.push({ position, tier, group })
      }
      if (positions.length < wanted || found.length > limit) break
      start = positions.at(-1)!
    }
    start = null
  }
  const items = found.slice(0, limit)
  const last = items.at(-1)
  const isMore = found.length > limit && last !== undefined
  return {
    items: items.map(({ position }) => position),
    next: isMore ? toCursor(mark, [last.tier, last.position, groupOf ? last.group : -1]) : null,
  }
}
