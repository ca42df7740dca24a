import type { Analyser } from '../analyser.ts'
import type { Parse } from '../syntax/clause.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'
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

/** "would cost", "had met", "had been": an auxiliary of reported speech before another verb. */
function isShifted(analyser: Analyser, { sequence }: Parse, verb: VerbGroup): boolean {
  const { shifted, perfect } = analyser.wordSets
  for (let i = verb.from; i < verb.to; i++) if (shifted.has(sequence.units[i]!.token)) return true
  const first = sequence.units[verb.from]!
  if (!perfect.has(first.token)) return false
  return verb.at > verb.from || sequence.units[verb.to]?.kind === 'word'
}
