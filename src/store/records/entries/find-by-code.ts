import { FORMS, SECTORS, STATUSES } from '../../../model/index.ts'
import type { Session } from '../../backend/backend.ts'
import { type KeyKind, toKey } from '../../query/keys.ts'
import { findPositions } from '../../search/find-positions.ts'
import { NUMBERS } from '../../search/position.ts'
import type { Clause, Key } from '../../search/probe.ts'
import type { Search } from '../../search/search.ts'
import type { Sorted } from './find-sorted.ts'

/** Fields of codes that agreements are sorted by, and their codes in the order of the codebook. */
const CODES = {
  status: Object.keys(STATUSES),
  form: Object.keys(FORMS),
  sector: Object.keys(SECTORS),
} as const satisfies { readonly [Kind in KeyKind]?: readonly string[] }
export type CodeOrder = keyof typeof CODES
export const CODE_ORDERS = Object.keys(CODES) as readonly CodeOrder[]

/** Of these an agreement may have several, or none. */
const SEVERAL: ReadonlySet<CodeOrder> = new Set(['sector'])

/**
 * Numbers of agreements that a search finds, in the order that the codebook has for a field, newest first among those of one code; turned round
 * as a whole where not `isAscending`. One of several sectors stands with the first of them, one of none at the end. It goes through the codes one by one, each
 * along the index, so that no row is sorted.
 *
 * @param after place of a code and position of the last that was had
 */
export async function findByCode(
  session: Session,
  search: Search,
  kind: CodeOrder,
  isAscending: boolean,
  after: readonly [value: number | string, position: number] | null,
  limit: number,
): Promise<Sorted[]> {
  const groups = await groupsOf(session, search, kind)
  const found: Sorted[] = []
  for (const { place, ...narrowed } of isAscending ? groups : groups.toReversed()) {
    const begun = after === null ? null : Number(after[0])
    if (begun !== null && (isAscending ? place < begun : place > begun)) continue
    const probe = {
      ...search.probe,
      must: [...search.probe.must, ...narrowed.must],
      not: [...search.probe.not, ...narrowed.not],
    }
    const start = place === begun ? after![1] : null
    const wanted = limit - found.length
    const direction = isAscending ? 'newest' : 'oldest'
    for (const position of await findPositions(session, { ...search, probe }, direction, start, wanted))
      found.push({ no: position % NUMBERS, value: place, mark: position })
    if (found.length >= limit) break
  }
  return found
}

type Group = {
  readonly place: number
  readonly must: readonly Clause[]
  readonly not: readonly (readonly Clause[])[]
}

/** What is to hold for each code that any agreement has: the code, and of several none before it. What has no code at all is the last. */
async function groupsOf({ db }: Session, { probe }: Search, kind: CodeOrder): Promise<Group[]> {
  const keys: readonly Key[] = CODES[kind].map(code => ({ kind: 'key', key: toKey(kind, code) }))
  const counted = await db
    .selectFrom('key_counts')
    .select('key')
    .where('index_name', '=', probe.index.name)
    .where('kind', 'in', [kind, 'review'])
    .where('n', '>', 0)
    .execute()
  const there = new Set(counted.map(({ key }) => key))
  // What people rejected is counted under no code.
  const isAnyThere = there.has(toKey('review', 'rejected'))
  const isSeveral = SEVERAL.has(kind)
  const groups = keys.flatMap((key, place) => {
    if (!isAnyThere && !there.has(key.key)) return []
    return [{ place, must: [[key]], not: isSeveral && place > 0 ? [[keys.slice(0, place)]] : [] }]
  })
  return isSeveral ? [...groups, { place: keys.length, must: [], not: [[keys]] }] : groups
}
