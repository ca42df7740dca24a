import type { Knowledge, Organisation } from '../../../knowledge/index.ts'
import { country, members } from '../../../knowledge/index.ts'
import type { Side } from '../../../model/index.ts'
import type { ActorValue } from '../units/unit.ts'

/** Organisations that are a side of their own and belong to no country. */
const SIDE_KINDS: ReadonlySet<Organisation['kind']> = new Set([
  'bloc',
  'international-organisation',
  'development-bank',
  'initiative',
  'fund',
  'armed-group',
])

/** Key of the side that an actor belongs to: its country, or the organisation itself; null for one of no known side. */
export function sideKey(actor: ActorValue): string | null {
  if (actor.country) return actor.country
  if (actor.organisation && SIDE_KINDS.has(actor.organisation.kind)) return `@${actor.organisation.name}`
  return actor.of ? sideKey(actor.of) : null
}

/** Whether a key stands for a country. */
export const isCountryKey = (key: string) => !key.startsWith('@')

/** The side record of a key. A bloc's countries are its members at the date. */
export function toSide(key: string, knowledge: Knowledge, date: string | undefined): Side {
  if (isCountryKey(key)) return { name: country(key)?.name ?? key, kind: 'state', countries: [key] }
  const name = key.slice(1)
  const organisation = knowledge.organisations.find(entry => entry.name === name)
  const isBloc = organisation?.kind === 'bloc'
  return { name, kind: isBloc ? 'group' : 'organisation', countries: isBloc ? [...members(organisation, date)] : [] }
}
