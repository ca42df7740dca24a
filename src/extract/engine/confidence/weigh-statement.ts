import type { Statement } from '../../../model/index.ts'
import type { StatementDraft } from '../statements/statement-draft.ts'
import type { ConfidenceOf } from './confidence-model.ts'

/** A statement with the confidence of who speaks: how often speakers found in the same way were the right ones. */
export function weighStatement(
  confidenceOf: ConfidenceOf,
  { speaker, mode }: StatementDraft,
  statement: Statement,
): Statement {
  const { actor, isCarried } = speaker
  const traits = [
    isCarried ? 'of an earlier sentence' : 'of its own sentence',
    `mode: ${mode}`,
    `is: ${actor.type}`,
    actor.organisation || actor.person ? 'known' : 'recognised by its words',
    `verb: ${statement.speaker.rule.slice(statement.speaker.rule.lastIndexOf('/') + 1)}`,
  ]
  if (actor.isUnnamed) traits.push('named by office alone')
  if (actor.office) traits.push('has an office')
  return { ...statement, speaker: { ...statement.speaker, confidence: confidenceOf('speaker', traits) } }
}
