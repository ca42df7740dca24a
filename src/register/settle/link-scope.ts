import type { Knowledge } from '../../knowledge/index.ts'
import type { Entry, Package } from '../../model/index.ts'
import { link, pairsOfAgreement } from '../../resolve/index.ts'
import type { EntryFilter, EntryTrait, Reader } from '../../store/index.ts'
import { countryMark, entryMark, pairMark } from './marks.ts'
import { placeOf } from './place.ts'

export type ToLink = {
  /** Entries as they are resolved now, not linked yet. */
  readonly entries: readonly Entry[]
  /** Those that held their findings before. */
  readonly old: readonly Entry[]
  /** Pairs of sides of which all entries are given. */
  readonly whole: ReadonlySet<string>
  readonly knowledge: Knowledge
}

export type LinkedScope = {
  readonly entries: readonly Entry[]
  readonly packages: readonly Package[]
  /** Ids of packages that are no more. */
  readonly removed: readonly string[]
  /** Marks of the entries that were looked at or looked for. */
  readonly seen: readonly string[]
}

/** So many other entries of the same sides are looked through for what a name may mean, and so many that name something not found yet. */
const MOST_TARGETS = 200
const MOST_WAITING_NAMES = 100
const MOST_OF_A_TIME = 500

/**
 * Leads names in entries to other entries, and gathers packages, as far as the entries given have to do with it: those of the same sides and day or month,
 * those that they name, and those that name something that was not there before.
 */
export async function linkScope(
  reader: Pick<Reader, 'entries' | 'packages'>,
  { entries, old, whole, knowledge }: ToLink,
): Promise<LinkedScope> {
  const known = new Map(entries.map(entry => [entry.id, entry]))
  const seen = new Set<string>()
  const gone = new Set(old.map(({ id }) => id).filter(id => !known.has(id)))
  const load = async (ids: readonly string[]): Promise<Entry[]> => {
    const missing = [...new Set(ids)].filter(id => !known.has(id) && !gone.has(id))
    const found = await reader.entries.getAll(missing)
    for (const id of missing) seen.add(entryMark(id))
    for (const entry of found) known.set(entry.id, entry)
    return [...new Set(ids)].flatMap(id => known.get(id) ?? [])
  }
  const find = async ({ filter, mark }: Sides, limit: number): Promise<Entry[]> => {
    seen.add(mark)
    return load(await reader.entries.ids(filter, { limit, order: 'newest' }))
  }

  const oldPackages = [...new Set(old.flatMap(packagesOf))]
  const members = (await reader.packages.get(oldPackages)).flatMap(each => each.entries)
  const base = new Map([...entries, ...(await load(members))].map(entry => [entry.id, entry]))
  const isCovered = (entry: Entry) => whole.has(placeOf({ pairs: pairsOfAgreement(entry, knowledge) }))
  const incomplete = entries.filter(entry => !isCovered(entry))
  for (const sides of new Map(incomplete.flatMap(toSides)).values())
    for (const entry of await find(withTrait(sides, 'unlinked'), MOST_WAITING_NAMES)) base.set(entry.id, entry)

  const times = new Map([...base.values()].filter(entry => !isCovered(entry)).flatMap(toTime))
  for (const time of times.values()) for (const entry of await find(time, MOST_OF_A_TIME)) base.set(entry.id, entry)
  await load([...base.values()].flatMap(targetsOf))
  const naming = [...base.values()].filter(entry => namesOf(entry).length > 0 && !isCovered(entry))
  for (const sides of new Map(naming.flatMap(toSides)).values()) await find(sides, MOST_TARGETS)

  const linked = link([...known.values()], knowledge)
  const packages = linked.packages.filter(each => each.entries.some(id => base.has(id)))
  const kept = new Set(packages.map(({ id }) => id))
  return {
    entries: linked.entries.filter(({ id }) => base.has(id)),
    packages,
    removed: oldPackages.filter(id => !kept.has(id)),
    seen: [...seen],
  }
}

const packagesOf = ({ partOf }: Entry) => partOf.flatMap(({ value }) => value.package ?? [])
const targetsOf = ({ partOf, follows }: Entry) =>
  [...partOf.map(({ value }) => value), ...follows.map(({ target }) => target.value)].flatMap(
    ({ entry }) => entry ?? [],
  )
const namesOf = ({ partOf, follows }: Entry) =>
  [...partOf.map(({ value }) => value), ...follows.map(({ target }) => target.value)].flatMap(({ name }) => name ?? [])

const REVIEWED = ['open', 'accepted', 'rejected'] as const

/** Which entries are of some sides, and the mark by which such an entry is known. */
type Sides = { readonly filter: EntryFilter; readonly mark: string }

const withTrait = ({ filter, mark }: Sides, trait: EntryTrait): Sides => ({ filter: { ...filter, has: [trait] }, mark })

/** Entries with the countries of all sides, under a name of their own; none for an entry without sides. */
function toSides(entry: Entry): (readonly [string, Sides])[] {
  const countries = [...new Set(entry.sides.flatMap(({ value }) => value.countries.slice(0, 1)))].sort()
  const [a, b] = countries
  if (a === undefined) return []
  const text = countries.map(country => `country:${country}`).join(' ')
  return [[text, { filter: { text, reviews: REVIEWED }, mark: b === undefined ? countryMark(a) : pairMark(a, b) }]]
}

/** The same for entries of the same day, or of the same month where no day is told. */
function toTime(entry: Entry): (readonly [string, Sides])[] {
  const date = entry.date?.value
  if (date === undefined || !/^\d{4}-\d{2}(?:-\d{2})?$/.test(date)) return []
  return toSides(entry).map(
    ([name, { filter, mark }]) => [`${name} ${date}`, { filter: { ...filter, from: date, to: date }, mark }] as const,
  )
}
