import type { AgreementContext } from '../agreements/context.ts'
import { actorsOf } from '../agreements/participants.ts'
import { itemAt } from '../item-at.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf, type VerbGroup } from '../syntax/verb-group.ts'
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
  const isNameless = named.every(({ actor }) => actor.isCollective)
  if (isNameless && standsForPeople(analyser, parse, phrase)) return people.slice(-2)
  const takers = named.filter(
    ({ actor, isModifier }) =>
      !actor.isCollective &&
      !actor.form?.startsWith('c') &&
      (!isModifier || actor.type === 'person') &&
      actor.type !== 'company' &&
      !(actor.isUnnamed && actor.country === undefined && actor.of === undefined),
  )
  const person = named.length === 1 && named[0]!.actor.isUnnamed ? inApposition(cast, parse, phrase) : null
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

const NO_DOERS: ReadonlySet<string> = new Set(['with', 'from', 'against', 'about', 'under', 'to', 'for'])
/** People of office named before a verb in its stretch of the sentence: "Li Keqiang, on a tour, and Uhuru Kenyatta looked on". */
export function doersBefore(
  context: AgreementContext,
  parse: Parse,
  verb: VerbGroup,
  people: readonly Taking[],
): Taking[] {
  const start = stretchStart(parse, verb)
  return parse.phrases
    .filter(
      ({ head, relation }) => head >= start && head < verb.from && !parse.quoted[head] && !NO_DOERS.has(relation ?? ''),
    )
    .flatMap(phrase => takersOf(context, parse, phrase, people))
    .filter(({ actor }) => isOfOffice(actor))
}
/** Behind the last semicolon or finite verb of the sentence's own clauses. */
function stretchStart({ sequence, verbs, clauses, clauseOf }: Parse, verb: VerbGroup): number {
  const isOwn = (one: VerbGroup) => clauses[clauseOf[one.at]!]!.kind !== 'relative'
  const before = verbs.findLast(one => one.at < verb.from && one.form === 'finite' && isOwn(one))
  const mark = sequence.units.findLastIndex(
    (unit, i) => i < verb.from && unit.kind === 'mark' && /[;:]/.test(unit.mark),
  )
  return Math.max(before?.to ?? 0, mark + 1)
}

/** A subject, or the phrase that it hangs on by "of", with what hangs on it: "the foreign ministers of Iran and Turkey". */
export function subjectsOf(parse: Parse, subject: NounPhrase): NounPhrase[] {
  const of = parse.phrases.find(one => one.preposition === subject.to && one.relation === 'of')
  return of ? [subject, of] : [subject]
}

/** Those in whose presence something takes place. */
export function presentIn(context: AgreementContext, parse: Parse, people: readonly Taking[]): Taking[] {
  const { analyser } = context
  return parse.phrases.flatMap((phrase, i) => {
    const before = itemAt(parse.phrases, i - 1)
    const word = before && parse.sequence.units[before.head]
    const isPresence = word && (bitsOf(analyser, word) & CLASS.presence) !== 0 && before.to === phrase.preposition
    // "in the presence of X", "with X looking on"
    const isLooking =
      phrase.relation === 'with' &&
      parse.verbs.some(verb => verb.form === 'gerund' && verb.from === phrase.to && verb.verb.event === 'ceremony')
    return isLooking || (isPresence && phrase.relation === 'of') ? takersOf(context, parse, phrase, people) : []
  })
}
