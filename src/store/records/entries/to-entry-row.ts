import type { Entry } from '../../../model/index.ts'
import { toDayRange } from '../../query/day-range.ts'
import { joinKeys } from '../../query/keys.ts'
import type { Tables } from '../../schema/tables.ts'
import { toPosition } from '../../search/position.ts'
import { toJson } from '../../write/to-json.ts'
import { entryKeys, pairOf, partyKey } from './entry-keys.ts'

/** What an entry is filtered and sorted by. */
export function toEntryRow(
  entry: Entry,
  no: number,
  publishers: readonly string[],
  updated: string,
): Tables['entries'] {
  const { first, last } = toDayRange(entry.date?.value)
  const { health } = entry
  return {
    no,
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
    updated,
    position: toPosition(first, no),
    keys: joinKeys(entryKeys(entry, first, publishers)),
  }
}

/** @throws StoreError `bad-text` when a text of it cannot be kept as it is. */
export const toBodyRow = (entry: Entry, no: number): Tables['entry_bodies'] => ({
  no,
  json: toJson(entry, `entry ${entry.id}`),
})

export function toAmountRows({ amounts }: Entry, entryNo: number): Tables['amounts'][] {
  return amounts.map(({ value: amount }, ordinal) => ({
    entry_no: entryNo,
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
}

export function toLinkRows({ partOf, follows }: Entry, entryNo: number): Tables['links'][] {
  const links = [
    ...partOf.map(({ value }) => ({ relation: 'part-of', link: value })),
    ...follows.map(({ relation, target }) => ({ relation: relation.value as string, link: target.value })),
  ]
  return links.map(({ relation, link }, ordinal) => ({
    entry_no: entryNo,
    ordinal,
    relation,
    kind: link.kind ?? null,
    entry: link.entry ?? null,
    package: link.package ?? null,
    name: link.name ?? null,
  }))
}

export const toPartyRows = ({ parties }: Entry): Tables['parties'][] =>
  parties.map(({ value: party }) => ({
    key: partyKey(party),
    name: party.name,
    type: party.type,
    country: party.country ?? null,
    wikidata: party.id ?? null,
  }))
