import { type Actor, type ListFilter, listCommand, type Network, network } from '../analyse/index.ts'
import { country } from '../knowledge/index.ts'
import type { EntryFilter, Store } from '../store/index.ts'
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
    const actors = new Map<string, Actor>()
    if (of === 'parties') {
      const keys = [...new Set(rows.flatMap(({ parties }) => parties))]
      for (const { key, name, type, country } of await reader.parties.get(keys))
        if (ACTORS.has(type)) actors.set(key, { name, type, country })
    }
    const actor = (key: string): Actor | null =>
      of === 'countries' ? { name: country(key)?.name ?? key, country: key } : (actors.get(key) ?? null)
    return network({ of, rows, filter: listed, actor })
  })
