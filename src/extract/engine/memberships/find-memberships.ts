import type { Membership } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import { actorsOf } from '../agreements/participants.ts'
import { toActorRecord } from '../cast/cast.ts'
import { objectsOf, subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'

/** Kinds of organisations that states are members of. */
const KINDS = new Set(['bloc', 'international-organisation', 'development-bank', 'initiative'])

/** Who belongs to which organisation, as sentences such as "EEU includes Russia and Belarus" tell. */
export function findMemberships(
  context: AgreementContext,
  parses: readonly Parse[],
  published: string | undefined,
): Membership[] {
  return parses.flatMap(parse => membershipsOf(context, parse, published))
}

function membershipsOf(
  { analyser, cast }: AgreementContext,
  parse: Parse,
  published: string | undefined,
): Membership[] {
  const found: Membership[] = []
  const rule = `${analyser.kit.code}/membership/includes`
  for (const verb of parse.verbs) {
    if (
      !analyser.wordSets.including.has(parse.sequence.units[verb.at]!.token) ||
      verb.isNegated ||
      verb.tense === 'future' ||
      parse.quoted[verb.at]
    )
      continue
    const subject = subjectOf(analyser, parse, verb)
    const organisation =
      subject &&
      actorsOf(cast, parse, subject).find(one => one.actor.organisation && KINDS.has(one.actor.organisation.kind))
    if (!organisation) continue
    const members = objectsOf(analyser, parse, verb).flatMap(phrase => actorsOf(cast, parse, phrase))
    for (const { actor, unit } of members) {
      if (actor.type !== 'state' || !actor.country) continue
      const span = { start: unit.start, end: unit.end }
      found.push({
        spans: [{ start: parse.sentence.start, end: parse.sentence.end }],
        member: { value: actor.country, spans: [span], confidence: 0.9, rule },
        organisation: {
          value: toActorRecord(organisation.actor),
          spans: [{ start: organisation.unit.start, end: organisation.unit.end }],
          confidence: 0.9,
          rule,
        },
        ...(published
          ? { asOf: { value: published, spans: [span], confidence: 0.8, rule, inferred: true as const } }
          : {}),
      })
    }
  }
  return found
}
