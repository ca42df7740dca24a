import type { Membership } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import { actorsOf } from '../agreements/participants.ts'
import { gather } from '../gather.ts'
import { itemAt } from '../item-at.ts'
import { objectsOf, subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'
import { hasMembers, type Named, toMembership } from './to-membership.ts'

/** "The EEU includes Russia and Belarus", "Cyprus joined the European Union". */
export function membersByVerb(context: AgreementContext, parse: Parse, published: string | undefined): Membership[] {
  const { analyser, cast } = context
  const { including, joining } = analyser.wordSets
  return gather(parse.verbs, verb => {
    const { token } = parse.sequence.units[verb.at]!
    if (!including.has(token) && !joining.has(token)) return null
    const isUntold = verb.isNegated || verb.isPassive || verb.form !== 'finite' || parse.quoted[verb.at]
    if (isUntold || verb.tense === 'future' || verb.tense === 'open') return null
    const subject = subjectOf(analyser, parse, verb)
    if (!subject) return null
    const subjects = actorsOf(cast, parse, subject)
    const objects = objectsOf(analyser, parse, verb).flatMap(phrase => actorsOf(cast, parse, phrase))
    if (including.has(token)) {
      const organisation = subjects.find(one => hasMembers(one.actor)) ?? relativeOwner(context, parse, subject)
      return organisation ? records(context, 'includes', parse, objects, organisation, published) : null
    }
    const organisation = joined(context, parse, verb, objects)
    return organisation ? records(context, 'joins', parse, subjects, organisation, published) : null
  })
}

function records(
  { analyser }: AgreementContext,
  way: string,
  parse: Parse,
  members: readonly Named[],
  organisation: Named,
  published: string | undefined,
): Membership[] {
  const rule = `${analyser.kit.code}/membership/${way}`
  return members.flatMap(member =>
    member.actor.country === organisation.actor.country && member.actor.type === 'state'
      ? []
      : (toMembership(rule, parse, member, organisation, published) ?? []),
  )
}

/** "a summit of the CSTO, which unites": the organisation right before the relative word. */
function relativeOwner({ cast }: AgreementContext, parse: Parse, subject: NounPhrase): Named | undefined {
  const before = itemAt(parse.phrases, parse.phrases.indexOf(subject) - 1)
  return before ? actorsOf(cast, parse, before).find(one => hasMembers(one.actor)) : undefined
}

/** The organisation that is joined: the object itself, or one behind "to" ("acceded to"). */
function joined(
  { cast }: AgreementContext,
  parse: Parse,
  verb: VerbGroup,
  objects: readonly (Named & { readonly isModifier: boolean })[],
): Named | undefined {
  const own = objects.find(one => !one.isModifier && hasMembers(one.actor))
  if (own) return own
  const behind = parse.phrases.find(phrase => phrase.from >= verb.to && phrase.from <= verb.to + 2)
  return behind ? actorsOf(cast, parse, behind).find(one => !one.isModifier && hasMembers(one.actor)) : undefined
}
