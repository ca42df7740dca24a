import { type Actor, type ListFilter, listCommand, type Network, network, type TakersRow } from '../analyse/index.ts'
import { country } from '../knowledge/index.ts'
import type { EntryFilter, Reader, Store } from '../store/index.ts'
import { whyNothing } from './refusals.ts'

export type NetworkQuestion = {
  readonly filter: EntryFilter
  readonly listed: ListFilter
  readonly of: 'parties' | 'countries'
}

/** Types of parties that are actors: not those who only sign for one. */
const ACTORS: ReadonlySet<string> = new Set(['state', 'government', 'bank', 'company', 'organisation', 'subnational'])

/**
 * Who shares agreements with whom?
 *
 * @throws AnswerError `nothing` where no agreement is like that, `no-country` where it names a country that there is not.
 */
export const answerNetwork = (
  store: Pick<Store, 'snapshot'>,
  { filter, listed, of }: NetworkQuestion,
): Promise<Network> =>
  store.snapshot(async reader => {
    const rows = await reader.entries.takers(filter)
    if (rows.length === 0) throw whyNothing(filter, listCommand(listed))
    const actors = of === 'countries' ? countriesIn(rows) : await findActors(reader, rows)
    return network({ of, rows, filter: listed, actors })
  })

function countriesIn(rows: readonly TakersRow[]): ReadonlyMap<string, Actor> {
  const codes = new Set<string>()
  for (const { countries } of rows) for (const code of countries) codes.add(code)
  return new Map([...codes].map(code => [code, { name: country(code)?.name ?? code, country: code }]))
}

/** Parties that are actors, of agreements that have several: others make no links. */
async function findActors(
  reader: Pick<Reader, 'parties'>,
  rows: readonly TakersRow[],
): Promise<ReadonlyMap<string, Actor>> {
  const keys = new Set<string>()
  for (const { parties } of rows) if (parties.length > 1) for (const key of parties) keys.add(key)
  const actors = new Map<string, Actor>()
  for (const { key, type, ...actor } of await reader.parties.named([...keys]))
    if (ACTORS.has(type)) actors.set(key, { ...actor, type })
  return actors
}
