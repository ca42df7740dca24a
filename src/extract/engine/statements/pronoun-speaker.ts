import { itemAt } from '../item-at.ts'
import type { Parse } from '../syntax/clause.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { type Memory, subjectPerson } from './memory.ts'
import type { Speaker } from './statement-draft.ts'
import { type Context, spanOf, toSpeaker } from './to-speaker.ts'

/**
 * "he": whom the sentence tells of before what is said, who spoke last in the passage, whom the sentence is about, or whom the text was
 * about before it. Behind its words ("…, he said") a speaker is rather the one of before than somebody spoken of.
 */
export function pronounSpeaker(context: Context, parse: Parse, phrase: NounPhrase, memory: Memory): Speaker | null {
  const { heard, topic, topicPassage } = memory
  const isNear = heard?.speaker.actor.type === 'person' && heard.passage === parse.sentence.passageIndex
  const near = isNear ? heard.speaker : null
  const own = subjectPerson(context, parse, phrase.from)
  const mark = itemAt(parse.sequence.units, phrase.from - 1)
  const told = mark?.kind === 'mark' ? subjectPerson(context, parse, stretchStart(parse, phrase.from)) : own
  const of = topicPassage === parse.sentence.passageIndex && mark?.kind === 'mark' ? topic : null
  const who = [told, near, of, own, personBefore(context, parse, phrase.from), topic].find(
    one => one && !isNamedAfter(context, parse, phrase.to, one),
  )
  return who ? { ...who, span: spanOf(parse, phrase), isCarried: true } : null
}
/** The last person named before a unit of the sentence. */
function personBefore({ cast }: Context, parse: Parse, at: number): Speaker | null {
  const named = parse.sequence.units.slice(0, at).flatMap(unit => (unit.kind === 'actor' ? cast.membersOf(unit) : []))
  const who = named.findLast(({ actor }) => actor.type === 'person' && !actor.isUnnamed && !actor.isPronoun)
  return who ? toSpeaker(parse, who) : null
}
/** "he implored Sogavare": whoever is named behind the pronoun is somebody else. */
function isNamedAfter({ cast }: Context, parse: Parse, at: number, { actor }: Speaker): boolean {
  return parse.sequence.units
    .slice(at)
    .some(unit => unit.kind === 'actor' && cast.membersOf(unit).some(one => one.actor.name === actor.name))
}
/** The start of the stretch between semicolons or colons that holds a unit. */
function stretchStart({ sequence }: Parse, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const unit = sequence.units[i]!
    if (unit.kind === 'mark' && (unit.mark === ';' || unit.mark === ':')) return i
  }
  return 0
}
