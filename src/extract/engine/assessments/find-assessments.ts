import type { Assessment, Statement } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import type { Parse } from '../syntax/clause.ts'

/** Judging words that a sentence needs before it counts as the author's own judgement. */
const LEAST_WORDS = 2

/** The author's own judgements: sentences with several judging words that no one is quoted with. */
export function findAssessments(
  { analyser }: AgreementContext,
  parses: readonly Parse[],
  statements: readonly Statement[],
): Assessment[] {
  const rule = `${analyser.kit.code}/assessment/judging-words`
  return parses.flatMap(({ sentence, sequence, quoted }) => {
    const span = { start: sentence.start, end: sentence.end }
    const isProse = sentence.passage.kind === 'paragraph' && !quoted.some(Boolean)
    if (!isProse || statements.some(one => one.spans.some(place => place.start < span.end && span.start < place.end)))
      return []
    const judging = sequence.units.filter(unit => analyser.wordSets.judging.has(unit.token))
    if (judging.length < LEAST_WORDS) return []
    const confidence = Math.min(0.9, 0.45 + 0.12 * judging.length)
    return [
      { spans: [span], text: { value: sequence.text.slice(span.start, span.end), spans: [span], confidence, rule } },
    ]
  })
}
