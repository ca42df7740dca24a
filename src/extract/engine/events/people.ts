import type { AgreementContext } from '../agreements/context.ts'
import { actorsOf } from '../agreements/participants.ts'
import { joinedTo } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import type { ActorValue } from '../units/unit.ts'
import type { Taking } from './event-draft.ts'

/** Somebody who holds an office or stands for a country. */
export const isOfOffice = ({ type, office, country, person }: ActorValue): boolean =>
  type === 'person' && (office !== undefined || country !== undefined || person !== undefined)

/** People and bodies of a phrase that can take part in an event; "the two leaders" are the last two people of office named before. */
export function takersOf(
  { analyser, cast }: AgreementContext,
  parse: Parse,
  phrase: NounPhrase,
  people: readonly Taking[],
): Taking[] {
  const named = actorsOf(cast, parse, phrase)
  if (named.some(({ actor }) => actor.isCollective) && standsForPeople(analyser, parse, phrase)) return people.slice(-2)
  const takers = named.filter(
    ({ actor, isModifier }) =>
      !actor.isCollective &&
      !actor.form?.startsWith('c') &&
      (!isModifier || actor.type === 'person') &&
      actor.type !== 'company',
  )
  const person = takers.length === 1 && takers[0]!.actor.isUnnamed ? inApposition(cast, parse, phrase) : null
  return person ? [person] : takers
}

function standsForPeople(analyser: AgreementContext['analyser'], { sentence, sequence }: Parse, { head }: NounPhrase) {
  const last = sentence.tokens.word(sequence.units[head]!.to - 1)
  return analyser.wordSets.leaders.has(last)
}

/** "The ambassador of Japan, Satoshi Suzuki,": the name behind the office. */
function inApposition(cast: AgreementContext['cast'], parse: Parse, phrase: NounPhrase): Taking | null {
  const mark = parse.sequence.units[phrase.to]
  const next = parse.phrases.find(one => one.from === phrase.to + 1)
  if (mark?.kind !== 'mark' || mark.mark !== ',' || !next) return null
  return actorsOf(cast, parse, next).find(one => one.actor.type === 'person' && !one.actor.isUnnamed) ?? null
}

/** A subject with those joined to it before a verb: "Dendias and his colleague, Sameh Shoukry, signed". */
export function subjectsOf(context: AgreementContext, parse: Parse, subject: NounPhrase, limit: number): NounPhrase[] {
  const joined = subject.to <= limit ? joinedTo(context.analyser, parse, subject, limit) : [subject]
  const of = parse.phrases.find(one => one.preposition === subject.to && one.relation === 'of')
  return of ? [...joined, of] : joined
}

/** Those in whose presence something takes place. */
export function presentIn(context: AgreementContext, parse: Parse, people: readonly Taking[]): Taking[] {
  const { analyser } = context
  return parse.phrases.flatMap((phrase, i) => {
    const before = parse.phrases[i - 1]
    const word = before && parse.sequence.units[before.head]
    const isPresence = word && (bitsOf(analyser, word) & CLASS.presence) !== 0 && before.to === phrase.preposition
    return isPresence && phrase.relation === 'of' ? takersOf(context, parse, phrase, people) : []
  })
}
