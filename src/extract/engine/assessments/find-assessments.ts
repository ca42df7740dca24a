import type { Assessment, Statement } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import type { Parse } from '../syntax/clause.ts'
import { type Voice, voiceOf } from './voice.ts'

/** Words of judgement that make a text one in which the author judges, and how strongly a sentence of it must. */
const LEAST_WORDS = 2
const COMMENT_WEIGHT = 0.8
/** Sentences in the author's voice that a comment has at least, one of them as clear as this. */
const LEAST_VOICES = 3
const CLEAR_WEIGHT = 1.8
/** How strongly a sentence must judge in a report. */
const REPORT_WEIGHT = 2.4

/** The author's own judgements: sentences in the author's voice that no one is quoted with, more readily in a text full of them. */
export function findAssessments(
  { analyser }: AgreementContext,
  parses: readonly Parse[],
  statements: readonly Statement[],
): Assessment[] {
  const rule = `${analyser.kit.code}/assessment/judging-words`
  const voices = parses
    .filter(parse => isOwn(parse, statements))
    .map(parse => ({ parse, voice: voiceOf(analyser, parse) }))
  const least = isComment(voices.map(one => one.voice)) ? COMMENT_WEIGHT : REPORT_WEIGHT
  return voices.flatMap(({ parse: { sentence, sequence }, voice }) => {
    if (voice.weight < least) return []
    const span = { start: sentence.start, end: sentence.end }
    const confidence = Math.min(0.9, 0.3 + 0.15 * voice.weight)
    const text = { value: sequence.text.slice(span.start, span.end), spans: [span], confidence, rule }
    return [{ spans: [span], text }]
  })
}

/** Whether a text is written to judge: some words of judgement, several sentences in the author's voice, one of them clear. */
function isComment(voices: readonly Voice[]): boolean {
  const words = voices.reduce((sum, { judging }) => sum + judging, 0)
  const isVoice = ({ weight, isPersonal }: Voice) => isPersonal || weight >= COMMENT_WEIGHT
  const isClear = voices.some(({ weight }) => weight >= CLEAR_WEIGHT)
  return words >= LEAST_WORDS && isClear && voices.filter(isVoice).length >= LEAST_VOICES
}

/** Prose that nobody is quoted with and that leads in no list. */
function isOwn({ sentence, sequence, quoted }: Parse, statements: readonly Statement[]): boolean {
  const { start, end } = sentence
  const last = sequence.units.at(-1)
  const isStem = last?.kind === 'mark' && last.mark === ':'
  const isProse = sentence.passage.kind === 'paragraph' && !isStem && quoted.filter(Boolean).length < quoted.length / 2
  return isProse && !statements.some(one => one.spans.some(place => place.start < end && start < place.end))
}
