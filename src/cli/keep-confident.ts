import type { Agreement, Reading } from '../model/index.ts'

/** A reading without the findings whose confidence is below `least`, and without references to them. */
export function keepConfident(reading: Reading, least: number): Reading {
  if (least <= 0) return reading
  const agreements = reading.agreements.filter(({ confidence }) => confidence >= least)
  const kept = new Set(agreements.map(({ id }) => id))
  const dropped = new Set(reading.agreements.map(({ id }) => id).filter(id => !kept.has(id)))
  return {
    ...reading,
    agreements: agreements.map(agreement => withoutReferences(agreement, dropped)),
    statements: reading.statements
      .filter(({ speaker }) => speaker.confidence >= least)
      .map(({ about, ...statement }) => {
        const still = about?.filter(id => kept.has(id)) ?? []
        return still.length === 0 ? statement : { ...statement, about: still }
      }),
    events: reading.events.filter(({ kind }) => kind.confidence >= least),
    memberships: reading.memberships.filter(
      ({ member, organisation }) => Math.min(member.confidence, organisation.confidence) >= least,
    ),
    assessments: reading.assessments.filter(({ text }) => text.confidence >= least),
  }
}

/** `partOf` and `follows` hold the id of a finding or a name; a name stays. */
function withoutReferences(agreement: Agreement, dropped: ReadonlySet<string>): Agreement {
  const { partOf, follows, ...rest } = agreement
  return {
    ...rest,
    ...(partOf && !dropped.has(partOf.value) ? { partOf } : {}),
    ...(follows && !dropped.has(follows.target.value) ? { follows } : {}),
  }
}
