import type { Evidenced, Reading, Span, Statement } from '../model/index.ts'
import type { AnswerKey, KeyStatement } from './answer-key.ts'
import { type Mark, markFound, markOne } from './mark.ts'
import { findAnchor, overlaps, sentenceAround, spansOf } from './places.ts'
import { isDate } from './same-date.ts'
import { isSameName } from './same-name.ts'

/** How many times as long as the sentence around an anchor a statement may be and still answer to it. */
const LONGEST = 3

/**
 * The statements of the key, one to one in the order of the key: a found one answers when it covers the anchor and is not much
 * longer than the sentence around it. What is left over is false where the key is complete and no record, optional or not, stands in
 * the same sentence.
 */
export function compareStatements(key: AnswerKey, { document, statements }: Reading): readonly Mark[] {
  const { text } = document
  const left = new Set(statements)
  const marks: Mark[] = []
  for (const meant of key.statements) {
    const place = findAnchor(text, meant.anchor)
    if (place === null) continue
    const sentence = sentenceAround(text, place)
    const found = [...left].find(statement => covers(statement, place, sentence))
    if (found) {
      left.delete(found)
      marks.push(...compareStatement(meant, found))
    } else marks.push({ field: 'statement', outcome: 'missed', anchor: meant.anchor, meant: meant.speaker })
  }
  if (!key.statementsComplete) return marks
  const free = [...key.statements, ...key.statementsOptional].flatMap(({ anchor }) => {
    const place = findAnchor(text, anchor)
    return place ? [sentenceAround(text, place)] : []
  })
  const extra = [...left].filter(statement => !free.some(sentence => covers(statement, sentence, sentence)))
  return [...marks, ...extra.map(found => markFound('statement', 'false', found.quote, { found: inWords(found) }))]
}

const covers = ({ spans, quote }: Statement, place: Span, { start, end }: Span) =>
  spansOf([spans, quote]).some(span => overlaps(span, place) && span.end - span.start <= LONGEST * (end - start))

const inWords = ({ speaker, quote }: Statement) => `${speaker.value.name}: "${quote.value}"`

function compareStatement(meant: KeyStatement, found: Statement): readonly Mark[] {
  const { anchor, accept } = meant
  const { speaker, mode, addressee, date } = found
  const isNamed = (names: readonly string[], actor: Evidenced<{ readonly name: string }> | undefined) =>
    actor !== undefined && names.some(name => isSameName(name, actor.value.name))
  const marks = [
    markFound('statement', 'right', found.quote, { anchor, found: inWords(found), meant: meant.speaker }),
    markOne('speaker', isNamed([meant.speaker, ...accept.speaker], speaker), speaker, {
      anchor,
      found: speaker.value.name,
      meant: meant.speaker,
    }),
  ]
  if (meant.mode) {
    const isRight = [meant.mode, ...accept.mode].includes(mode.value)
    marks.push(markOne('mode', isRight, mode, { anchor, found: mode.value, meant: meant.mode }))
  }
  if (meant.addressee) {
    const isRight = isNamed([meant.addressee, ...accept.addressee], addressee)
    const rest = { anchor, found: addressee?.value.name ?? 'none', meant: meant.addressee }
    marks.push(markOne('addressee', isRight, addressee, rest))
  }
  if (meant.date !== undefined) {
    const isRight = isDate(date?.value, meant.date, accept.date)
    const rest = { anchor, found: date?.value ?? 'none', meant: meant.date ?? 'none' }
    marks.push(markOne('statement date', isRight, date, rest))
  }
  return marks
}
