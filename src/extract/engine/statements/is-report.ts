import type { Analyser } from '../analyser.ts'
import { itemAt } from '../item-at.ts'
import { objectsOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import type { Zone } from './content.ts'
import { hasVerbAfter } from './memory.ts'
import type { SpeechAct } from './speech-act.ts'

/** Whether an act reports something: a clause as a rule, for some verbs an object, an infinitive or a figure. */
export function isReport(analyser: Analyser, parse: Parse, act: SpeechAct, content: Zone): boolean {
  const { verb, manner } = act
  if (!verb) return true
  const verbs = parse.verbs.filter(one => one.at >= content.from && one.at < content.to)
  const hasClause = hasVerbAfter(analyser, parse, content.from, content.to)
  switch (manner) {
    case 'ask':
      return hasThat(analyser, parse, act) || isAskedTo(parse, act)
    case 'value':
      return putsFigure(analyser, parse, act)
    case 'mind':
      return hasClause && hasThat(analyser, parse, act, 1)
    case 'call':
      if (verb.verb.event !== undefined && phonesSomebody(analyser, parse, act)) return false
      return hasClause || content.to - content.from >= 2
    case 'speak':
      return hasClause || content.to - content.from >= 2
    case 'hope':
      return hasClause || (verbs.some(one => one.form === 'infinitive') && objectsOf(analyser, parse, verb).length > 0)
    case 'tell':
      return nextForm(parse, act) === 'infinitive' ? verb.tense === 'past' : hasClause || isBetweenMarks(parse, act)
    default:
      return (
        hasClause ||
        tellsPast(parse, content) ||
        isBetweenMarks(parse, act) ||
        (verb.form === 'gerund' && content.to - content.from > 3)
      )
  }
}

/** How far behind a verb the "that" of its clause may stand: over a day or a hearer. */
const THAT_REACH = 5
function hasThat(analyser: Analyser, { sequence }: Parse, { to }: SpeechAct, skip = 0): boolean {
  for (let i = to + skip; i < Math.min(sequence.count, to + skip + THAT_REACH); i++) {
    const unit = sequence.units[i]!
    if (bitsOf(analyser, unit) & CLASS.complementizer) return true
    if (unit.kind === 'verb') return false
  }
  return false
}

/** "puts the loans at $7 billion" */
function putsFigure(analyser: Analyser, parse: Parse, { verb }: SpeechAct): boolean {
  const isSum = (at: number) => {
    const { kind } = parse.sequence.units[at]!
    return kind === 'money' || kind === 'quantity' || kind === 'number'
  }
  return parse.phrases.some(
    phrase => phrase.from > verb!.at && isSum(phrase.head) && isAt(analyser, parse, phrase.from),
  )
}
/** Behind "at", over a quotation mark. */
function isAt(analyser: Analyser, { sequence }: Parse, from: number): boolean {
  const before = itemAt(sequence.units, from - 1)
  const word = before?.kind === 'mark' ? itemAt(sequence.units, from - 2) : before
  return word !== undefined && analyser.wordSets.at.has(word.token)
}

const nextVerb = ({ verbs }: Parse, from: number) =>
  verbs.find(one => one.at >= from && one.form !== 'attributive' && one.form !== 'nominal')
/** The form of the first verb behind an act that it does not close. */
const nextForm = (parse: Parse, { to }: SpeechAct) => nextVerb(parse, to)?.form

/** "urged Lebanon to go on": an infinitive before any comma and any other verb. */
function isAskedTo(parse: Parse, { to }: SpeechAct): boolean {
  const next = nextVerb(parse, to)
  if (next?.form !== 'infinitive') return false
  return !parse.sequence.units.slice(to, next.from).some(unit => unit.kind === 'mark' && unit.mark === ',')
}

/** "Taliban militants, he warned, could …": speaker and verb alone between two marks, or behind one at the end. */
export function isBetweenMarks({ sequence }: Parse, { from, to }: Pick<SpeechAct, 'from' | 'to'>): boolean {
  const [before, after] = [itemAt(sequence.units, from - 1), sequence.units[to]]
  return before?.kind === 'mark' && (!after || after.kind === 'mark')
}

/** "called Modi on Monday", "welcomed Modi in Paris": a person and nothing that is said of him. */
function phonesSomebody(analyser: Analyser, parse: Parse, { verb }: SpeechAct): boolean {
  const objects = objectsOf(analyser, parse, verb!)
  const head = objects.length === 1 ? parse.sequence.units[objects[0]!.head]! : undefined
  return head?.kind === 'actor' && head.actor.type === 'person'
}

/** "said reserves stood at $31 billion": a subject right before a form that is a past tense as well as a participle. */
function tellsPast({ phrases, verbs, sequence }: Parse, { from }: Zone): boolean {
  const subject = phrases.find(phrase => phrase.from === from && phrase.relation === null)
  const verb = subject && verbs.find(one => one.from === subject.to)
  const unit = verb && sequence.units[verb.at]
  return unit?.kind === 'verb' && unit.forms.includes('past')
}
