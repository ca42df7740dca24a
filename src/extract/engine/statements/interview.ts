import type { Analyser } from '../analyser.ts'
import type { Cast } from '../cast/cast.ts'
import type { Parse } from '../syntax/clause.ts'
import { subjectPerson } from './memory.ts'
import type { Speaker } from './statement-draft.ts'

type Context = { readonly analyser: Analyser; readonly cast: Cast }

/** An interview: who answers, and in which passages. */
export type Interview = { readonly speaker: Speaker; readonly answers: ReadonlySet<number> }

/** Questions that make a text an interview. */
const LEAST_QUESTIONS = 3

/**
 * The interview that a document is: passages that are questions and no more, each with an answer behind it, and somebody who is
 * addressed in the first of them ("Ms Theodorou, what was signed?"); null for any other document.
 */
export function interviewOf(context: Context, parses: readonly Parse[]): Interview | null {
  const passages = new Map<number, Parse[]>()
  for (const parse of parses) {
    const list = passages.get(parse.sentence.passageIndex) ?? []
    passages.set(parse.sentence.passageIndex, [...list, parse])
  }
  const questions = [...passages].filter(([, sentences]) => endsInQuestion(sentences)).map(([index]) => index)
  if (questions.length < LEAST_QUESTIONS) return null
  const speaker = questions.map(index => addressed(context, passages.get(index)![0]!)).find(who => who !== null)
  if (!speaker) return null
  const answers = [...passages]
    .filter(([index, [first]]) => index > questions[0]! && !questions.includes(index) && isText(first!))
    .map(([index]) => index)
  return { speaker, answers: new Set(answers) }
}

const isText = ({ sentence: { passage } }: Parse) => passage.kind === 'paragraph' || passage.kind === 'entry'
function endsInQuestion(sentences: readonly Parse[]): boolean {
  const last = sentences.at(-1)!.sequence.units.at(-1)
  return last?.kind === 'mark' && last.mark === '?'
}

/** Who is called by name at the head of a question, before a comma. */
function addressed(context: Context, parse: Parse): Speaker | null {
  const [first, comma] = parse.sequence.units
  if (first?.kind !== 'actor' || comma?.kind !== 'mark' || comma.mark !== ',') return null
  return subjectPerson(context, parse)
}
