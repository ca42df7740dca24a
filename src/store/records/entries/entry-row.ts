import type { Amount, Entry } from '../../../model/index.ts'
import { splitKeys } from '../../query/keys.ts'
import type { Tables } from '../../schema/tables.ts'
import { optional } from '../optional.ts'

/** What analysis needs of an agreement: a hundredth of the whole, without evidence. */
export type EntryRow = {
  readonly id: string
  readonly title: string
  readonly form: Entry['form']['value']
  readonly instrument: Entry['instrument']['value']
  readonly status: Entry['status']['value']
  readonly reached: Entry['reached']['value']
  readonly review: Entry['review']
  readonly date?: string
  readonly firstDay?: string
  readonly lastDay?: string
  /** The two countries of an agreement with exactly two sides, in alphabetic order. */
  readonly pair?: string
  readonly countries: readonly string[]
  readonly sectors: readonly string[]
  /** Keys of parties: Wikidata ids or words of names. */
  readonly parties: readonly string[]
  readonly publishers: readonly string[]
  readonly amounts: readonly Amount[]
  /** The agreements that it is part of, by id. */
  readonly frames: readonly string[]
  /** Earlier agreements that it amends, renews or replaces, by id. */
  readonly takesOver: readonly string[]
  readonly packages: readonly string[]
  readonly bestRank?: string
  readonly confidence: number
  readonly independent: number
  /** Changes exactly when anything else of the entry does. */
  readonly version: string
  /** When it was written, ISO 8601. */
  readonly updated: string
}

type Links = readonly Pick<Tables['links'], 'relation' | 'entry'>[]
/** Relations by which an agreement carries an earlier one on; one that implements another does not. */
export const TAKES_OVER: ReadonlySet<string> = new Set(['amends', 'renews', 'replaces'])

export function toEntryRow(row: Tables['entries'], amounts: readonly Tables['amounts'][], links: Links): EntryRow {
  const { country, sector, party, publisher, package: packages } = listedIn(row.keys)
  const made: { -readonly [Name in keyof EntryRow]: EntryRow[Name] } = {
    id: row.id,
    title: row.title,
    form: row.form as EntryRow['form'],
    instrument: row.instrument as EntryRow['instrument'],
    status: row.status as EntryRow['status'],
    reached: row.reached as EntryRow['reached'],
    review: row.review as EntryRow['review'],
    countries: country,
    sectors: sector,
    parties: party,
    publishers: publisher,
    amounts: amounts.map(toAmount),
    frames: linked(links, relation => relation === 'part-of' || relation === 'implements'),
    takesOver: linked(links, relation => TAKES_OVER.has(relation)),
    packages,
    confidence: row.confidence,
    independent: row.independent,
    version: row.version,
    updated: row.updated,
  }
  // Thousands are read at once: to put parts of objects together takes longer than to set what there is.
  if (row.date !== null) made.date = row.date
  if (row.first_day !== null) made.firstDay = row.first_day
  if (row.last_day !== null) made.lastDay = row.last_day
  if (row.pair !== null) made.pair = row.pair
  if (row.best_rank !== null) made.bestRank = row.best_rank
  return made
}

/** Keys of the kinds that a row has several of, without the kind. */
function listedIn(keys: string) {
  const lists = {
    country: [] as string[],
    sector: [] as string[],
    party: [] as string[],
    publisher: [] as string[],
    package: [] as string[],
  }
  for (const key of splitKeys(keys)) {
    const end = key.indexOf(':')
    const kind = key.slice(0, end)
    if (Object.hasOwn(lists, kind)) lists[kind as keyof typeof lists].push(key.slice(end + 1))
  }
  return lists
}

const linked = (links: Links, is: (relation: string) => boolean): string[] =>
  links.flatMap(({ relation, entry }) => (entry !== null && is(relation) ? [entry] : []))

const toAmount = (row: Tables['amounts']): Amount => ({
  value: row.value,
  ...optional('upper', row.upper),
  currency: row.currency,
  qualifier: row.qualifier as Amount['qualifier'],
  of: row.part as Amount['of'],
  ...optional('settlement', row.settlement === null ? null : splitKeys(row.settlement)),
})
