import type { Entry } from '../../../model/index.ts'
import { toDayRange } from '../../query/day-range.ts'
import { joinKeys } from '../../query/keys.ts'
import type { Tables } from '../../schema/tables.ts'
import { toPosition } from '../../search/position.ts'
import { toJson } from '../../write/to-json.ts'
import { entryKeys, pairOf, partyKey } from './entry-keys.ts'
import { entryColumns } from './index-entry.ts'
import { packSum } from './pack-sum.ts'

/** An entry as it is written, but for its number and the time: a plain value that any thread can make. */
export type PackedEntry = {
  /** What it is filtered and sorted by. */
  readonly row: Omit<Tables['entries'], 'no' | 'position' | 'updated'>
  readonly json: string
  /** What totals need of it, JSON; null where it states no amount. */
  readonly sum: string | null
  readonly amounts: readonly Omit<Tables['amounts'], 'entry_no'>[]
  readonly links: readonly Omit<Tables['links'], 'entry_no'>[]
  readonly parties: readonly Tables['parties'][]
  /** What leads to it: findings and former ids. */
  readonly addresses: readonly string[]
  /** Its words, as the text index gets them. */
  readonly columns: readonly string[]
}

/** @throws StoreError `bad-text` when a text of it cannot be kept as it is. */
export const packEntry = (entry: Entry, publishers: readonly string[]): PackedEntry => ({
  row: toRow(entry, publishers),
  json: toJson(entry, `entry ${entry.id}`),
  sum: packSum(entry),
  amounts: toAmounts(entry),
  links: toLinks(entry),
  parties: toParties(entry),
  addresses: [...entry.findings, ...entry.formerly],
  columns: entryColumns(entry),
})

export const toEntryRow = ({ row }: Pick<PackedEntry, 'row'>, no: number, updated: string): Tables['entries'] => ({
  no,
  ...row,
  updated,
  position: toPosition(row.first_day, no),
})

function toRow(entry: Entry, publishers: readonly string[]): PackedEntry['row'] {
  const { first, last } = toDayRange(entry.date?.value)
  const { health } = entry
  return {
    id: entry.id,
    version: entry.version,
    title: entry.title.value,
    review: entry.review,
    form: entry.form.value,
    instrument: entry.instrument.value,
    status: entry.status.value,
    reached: entry.reached.value,
    date: entry.date?.value ?? null,
    first_day: first,
    last_day: last,
    pair: pairOf(entry),
    best_rank: health.bestRank ?? null,
    confidence: entry.confidence,
    documents: health.documents,
    independent: health.independent,
    completeness: health.completeness,
    problems: health.problems.length,
    keys: joinKeys(entryKeys(entry, first, publishers)),
  }
}

const toAmounts = ({ amounts }: Entry): PackedEntry['amounts'] =>
  amounts.map(({ value: amount }, ordinal) => ({
    ordinal,
    value: amount.value,
    upper: amount.upper ?? null,
    sortable: Number(amount.value),
    sortable_upper: Number(amount.upper ?? amount.value),
    currency: amount.currency,
    qualifier: amount.qualifier,
    part: amount.of,
    settlement: amount.settlement ? joinKeys(amount.settlement) : null,
  }))

function toLinks({ partOf, follows }: Entry): PackedEntry['links'] {
  const links = [
    ...partOf.map(({ value }) => ({ relation: 'part-of', link: value })),
    ...follows.map(({ relation, target }) => ({ relation: relation.value as string, link: target.value })),
  ]
  return links.map(({ relation, link }, ordinal) => ({
    ordinal,
    relation,
    kind: link.kind ?? null,
    entry: link.entry ?? null,
    package: link.package ?? null,
    name: link.name ?? null,
  }))
}

const toParties = ({ parties }: Entry): PackedEntry['parties'] =>
  parties.map(({ value: party }) => ({
    key: partyKey(party),
    name: party.name,
    type: party.type,
    country: party.country ?? null,
    wikidata: party.id ?? null,
  }))
