import type { Membership } from '../../../model/index.ts'
import { toActorRecord } from '../cast/cast.ts'
import type { Parse } from '../syntax/clause.ts'
import type { ActorValue, Unit } from '../units/unit.ts'

export type Named = { readonly actor: ActorValue; readonly unit: Unit }

/** Kinds of organisations that states are members of. */
const KINDS: ReadonlySet<string> = new Set(['bloc', 'international-organisation', 'development-bank', 'initiative'])
/** Whether states are members of somebody: an alliance, a bloc, an international organisation or bank, the European Union. */
export const hasMembers = ({ organisation, country, form }: ActorValue): boolean =>
  (organisation !== undefined && KINDS.has(organisation.kind)) || (country === 'EU' && form === 'name')

/** The record of one member that a sentence tells of; null where a name stands for no single country. */
export function toMembership(
  rule: string,
  { sentence }: Parse,
  member: Named,
  organisation: Named,
  published: string | undefined,
): Membership | null {
  const { actor, unit } = member
  if (actor.type !== 'state' || !actor.country || actor.isCollective) return null
  const span = { start: unit.start, end: unit.end }
  return {
    spans: [{ start: sentence.start, end: sentence.end }],
    member: { value: actor.country, spans: [span], confidence: 0.9, rule },
    organisation: {
      value: toActorRecord(organisation.actor),
      spans: [{ start: organisation.unit.start, end: organisation.unit.end }],
      confidence: 0.9,
      rule,
    },
    ...(published ? { asOf: { value: published, spans: [span], confidence: 0.8, rule, inferred: true as const } } : {}),
  }
}
