import type { Analyser } from '../analyser.ts'
import { subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import { bitsOf, type VerbGroup } from '../syntax/verb-group.ts'
import type { StatementDraft } from './statement-draft.ts'

/**
 * Whether a sentence goes on telling what somebody says without saying so again: it stands right behind a statement in the same passage,
 * and its verb is shifted back in time ("It would cost nothing.", "He had never met them.").
 */
export function goesOnSpeaking(analyser: Analyser, parse: Parse, last: StatementDraft | null): boolean {
  if (!last || last.sentence !== parse.sentence.index - 1 || last.isFigure) return false
  if (parse.sentence.passage.kind !== 'paragraph') return false
  if (parse.sequence.units.some(unit => unit.kind === 'date' && unit.date.year !== undefined)) return false
  const main = parse.verbs.find(verb => verb.form === 'finite' && isTop(parse, verb))
  return main !== undefined && isShifted(analyser, parse, main)
}
const isTop = ({ clauses, clauseOf }: Parse, verb: VerbGroup) => {
  const { kind } = clauses[clauseOf[verb.at]!]!
  return kind === 'main' || kind === 'coordinate'
}

/** "would cost": an auxiliary of reported speech; "had met" only of somebody pointed back to, since news tells what came before in it as well. */
function isShifted(analyser: Analyser, parse: Parse, verb: VerbGroup): boolean {
  const { shifted, perfect } = analyser.wordSets
  const tokens = parse.sequence.units.slice(verb.from, verb.to).map(unit => unit.token)
  const hasPerfect = tokens.some(token => perfect.has(token))
  if (tokens.some(token => shifted.has(token))) return !hasPerfect && verb.verb.frame !== 'content'
  return hasPerfect && pointsBack(analyser, parse, verb)
}
/** Whether the subject is a pronoun or holds a possessive one: "he", "his adviser". */
function pointsBack(analyser: Analyser, parse: Parse, verb: VerbGroup): boolean {
  const subject = subjectOf(analyser, parse, verb)
  if (!subject) return false
  return parse.sequence.units.slice(subject.from, subject.to).some(unit => {
    const isPronoun = unit.kind === 'actor' && unit.actor.isPronoun
    return isPronoun || (bitsOf(analyser, unit) & (CLASS.pronoun | CLASS.possessive)) !== 0
  })
}
