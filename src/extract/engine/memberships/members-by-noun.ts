import type { Membership } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import { actorsOf } from '../agreements/participants.ts'
import { gather } from '../gather.ts'
import { subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import { hasMembers, type Named, toMembership } from './to-membership.ts'

/** "Its members are Armenia and Belarus", "Turkey, a member of NATO", "NATO member Turkey". `last` is the organisation named last before. */
export function membersByNoun(
  context: AgreementContext,
  parse: Parse,
  last: Named | null,
  published: string | undefined,
): Membership[] {
  const rule = `${context.analyser.kit.code}/membership/members`
  return gather(parse.phrases, phrase => {
    const at = memberWord(context, parse, phrase)
    if (at < 0 || parse.quoted[at] || phrase.bits & (CLASS.planned | CLASS.former | CLASS.negation)) return null
    const organisation = organisationOf(context, parse, phrase, last)
    if (!organisation) return null
    return membersAround(context, parse, phrase, at, organisation).flatMap(
      member => toMembership(rule, parse, member, organisation, published) ?? [],
    )
  })
}

function memberWord({ analyser }: AgreementContext, { sequence }: Parse, { from, to }: NounPhrase): number {
  for (let i = from; i < to; i++) if (analyser.wordSets.members.has(sequence.units[i]!.token)) return i
  return -1
}

/** "members of NATO", "NATO members", "its members". */
function organisationOf(
  { analyser, cast }: AgreementContext,
  parse: Parse,
  phrase: NounPhrase,
  last: Named | null,
): Named | null {
  const of = parse.phrases.find(one => one.preposition === phrase.to && one.relation === 'of')
  const owner = of && actorsOf(cast, parse, of).find(one => !one.isModifier)
  if (of) return owner && hasMembers(owner.actor) ? owner : null
  const own = actorsOf(cast, parse, phrase).find(one => hasMembers(one.actor))
  if (own) return own
  const isIts = (bitsOf(analyser, parse.sequence.units[phrase.from]) & CLASS.possessive) !== 0
  return isIts ? last : null
}

/** Who the members are: behind the noun ("NATO member Turkey"), behind "are", before "a member of", or the subject of "is a member of". */
function membersAround(
  { analyser, cast }: AgreementContext,
  parse: Parse,
  phrase: NounPhrase,
  at: number,
  organisation: Named,
): Named[] {
  const isOther = ({ actor, unit }: Named) => actor.type === 'state' && unit !== organisation.unit
  const behind = actorsOf(cast, parse, phrase).filter(({ unit }) => unit.start > parse.sequence.units[at]!.start)
  if (behind.some(isOther)) return behind.filter(isOther)
  const next = parse.phrases.find(one => one.from >= phrase.to && one.relation === null)
  const copula = parse.verbs.find(verb => verb.lemma === 'be' && verb.form === 'finite' && !verb.isNegated)
  if (copula && copula.at >= phrase.to && subjectOf(analyser, parse, copula) === phrase && next)
    return actorsOf(cast, parse, next).filter(isOther)
  const before = parse.phrases.find(one => one.to === phrase.from - 1 && isComma(parse, one.to))
  if (before) return actorsOf(cast, parse, before).filter(one => !one.isModifier && isOther(one))
  if (!copula || copula.to !== phrase.from || copula.tense === 'past') return []
  const subject = subjectOf(analyser, parse, copula)
  return subject ? actorsOf(cast, parse, subject).filter(one => !one.isModifier && isOther(one)) : []
}
function isComma({ sequence }: Parse, at: number): boolean {
  const unit = sequence.units[at]
  return unit?.kind === 'mark' && unit.mark === ','
}
