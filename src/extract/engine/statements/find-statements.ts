import type { AgreementContext } from '../agreements/context.ts'
import { isDeadline, toDraftDate } from '../agreements/dating.ts'
import type { DraftDate } from '../agreements/draft.ts'
import { actorsOf } from '../agreements/participants.ts'
import type { Parse } from '../syntax/clause.ts'
import { contentOf, lastContent, type Zone } from './content.ts'
import { findSpeechActs } from './find-speech-acts.ts'
import { goesOnSpeaking } from './free-indirect.ts'
import { type Interview, interviewOf } from './interview.ts'
import { isReport } from './is-report.ts'
import { type Memory, remember, START } from './memory.ts'
import { quotesOf, zoneSpan } from './quotes.ts'
import type { SpeechAct } from './speech-act.ts'
import type { Speaker, StatementDraft } from './statement-draft.ts'

/** All statements of a document, one for each sentence and speech act, in order. */
export function findStatements(context: AgreementContext, parses: readonly Parse[]): StatementDraft[] {
  const found: StatementDraft[] = []
  const interview = interviewOf(context, parses)
  let memory: Memory = START
  for (const [i, parse] of parses.entries()) {
    const { passage, passageIndex } = parse.sentence
    if (passage.kind === 'title' || passage.kind === 'heading') continue
    const attributed = attributionOf(context, parse)
    if (attributed) {
      memory = { ...memory, heard: { last: null, speaker: attributed, passage: passageIndex } }
      continue
    }
    const made = answer(context, parse, interview) ?? statementsOf(context, parses, i, memory)
    found.push(...made)
    memory = remember(memory, context, parse, made)
  }
  return found
}

function statementsOf(
  context: AgreementContext,
  parses: readonly Parse[],
  at: number,
  memory: Memory,
): StatementDraft[] {
  const { analyser, cast } = context
  const parse = parses[at]!
  const quotes = quotesOf(parse)
  const told: { readonly act: SpeechAct; readonly draft: StatementDraft }[] = []
  for (const act of findSpeechActs(analyser, cast, parse, memory)) {
    const draft = toDraft(context, parse, act, quotes)
    const isTold = told.some(
      one => one.draft.speaker.actor.name === act.speaker.actor.name && !isApart(parse, one.act, act),
    )
    if (draft && !isTold) told.push({ act, draft })
  }
  if (told.length > 0) return told.map(one => one.draft)
  if (quotes.length > 0) return loneQuote(context, parses, at, quotes, memory)
  const last = memory.heard?.last ?? null
  if (!goesOnSpeaking(analyser, parse, last)) return []
  return [carried(context, parse, { from: 0, to: lastContent(parse) }, 'indirect', memory.heard!.speaker, last!.date)]
}
/** Two acts of one speaker are one statement unless a semicolon parts them. */
function isApart({ sequence }: Parse, a: SpeechAct, b: SpeechAct): boolean {
  return sequence.units.slice(a.to, b.from).some(unit => unit.kind === 'mark' && unit.mark === ';')
}

function toDraft(
  context: AgreementContext,
  parse: Parse,
  act: SpeechAct,
  quotes: readonly Zone[],
): StatementDraft | null {
  const content = contentOf(context.analyser, parse, act)
  const own = act.manner === 'call' ? quotesOf(parse, 0) : quotes
  const reached = own.filter(one => isWithin(parse, one, act))
  const quote = reached.find(one => one.to - one.from === Math.max(...reached.map(zone => zone.to - zone.from))) ?? null
  if (!content && !quote) return null
  if (quote && act.manner === 'call' && isNameIn(parse, quote)) return null
  if (!quote && !isReport(context.analyser, parse, act, content!)) return null
  return {
    rule: act.rule,
    sentence: parse.sentence.index,
    speaker: act.speaker,
    mode: quote || hasOwnWords(parse, act) ? 'direct' : 'indirect',
    quote: zoneSpan(parse, quote ?? content!),
    span: { start: parse.sentence.start, end: parse.sentence.end },
    addressee: act.addressee,
    date: dateOf(context, parse, act),
    isFigure: act.manner === 'value',
  }
}
/** "would look “very carefully”": a word or two of the speaker's own within what is reported. */
const hasOwnWords = (parse: Parse, act: SpeechAct) =>
  quotesOf(parse, 0).some(zone => isWithin(parse, zone, act) && !isNameIn(parse, zone))
/** A quotation belongs to the act in its stretch between semicolons. */
function isWithin({ sequence }: Parse, zone: Zone, act: SpeechAct): boolean {
  const [from, to] = zone.from < act.from ? [zone.to, act.from] : [act.to, zone.from]
  return !sequence.units.slice(from, to).some(unit => unit.kind === 'mark' && unit.mark === ';')
}
/** "called “Power of Siberia”" gives a name. */
const isNameIn = ({ sequence }: Parse, { from, to }: Zone) =>
  /^\p{Lu}/u.test(sequence.textOf(from, to)) && /^\p{Lu}/u.test(sequence.textOf(to - 1, to))

/** A quotation without a verb of saying: of the person right beside it, of who ends it in a later sentence, else of whoever spoke last. */
function loneQuote(
  context: AgreementContext,
  parses: readonly Parse[],
  at: number,
  quotes: readonly Zone[],
  memory: Memory,
): StatementDraft[] {
  const parse = parses[at]!
  const quote = quotes[0]!
  const beside = parse.phrases.find(
    phrase => phrase.relation === null && (phrase.to === quote.from - 1 || phrase.from === quote.to + 1),
  )
  const who = beside && actorsOf(context.cast, parse, beside).find(one => one.actor.type === 'person')
  if (who) {
    const speaker = { actor: who.actor, span: { start: who.unit.start, end: who.unit.end }, isCarried: false }
    return [
      {
        ...carried(context, parse, quote, 'direct', speaker, null),
        rule: `${context.analyser.kit.code}/statement/quotation-of`,
      },
    ]
  }
  if (quote.from > 1) return []
  const ended = enderOf(context, parses, at, memory)
  const speaker = ended?.speaker ?? memory.heard?.speaker
  return speaker
    ? [carried(context, parse, quote, 'direct', speaker, ended ? null : (memory.heard?.last?.date ?? null))]
    : []
}

/** Sentences of one quotation that are looked through for who speaks. */
const QUOTE_REACH = 6
/** "“We wait. We hope,” said Merkel.": who is named where a quotation ends that opens in this sentence and goes on behind it. */
function enderOf(context: AgreementContext, parses: readonly Parse[], at: number, memory: Memory): SpeechAct | null {
  const { passageIndex } = parses[at]!.sentence
  for (let i = at; i < Math.min(parses.length - 1, at + QUOTE_REACH) && parses[i]!.isQuotedAfter; i++) {
    const next = parses[i + 1]!
    if (next.sentence.passageIndex !== passageIndex) return null
    const [act] = findSpeechActs(context.analyser, context.cast, next, memory)
    if (act && next.quoted[0]) return act
  }
  return null
}

function carried(
  { analyser }: AgreementContext,
  parse: Parse,
  zone: Zone,
  mode: StatementDraft['mode'],
  speaker: Speaker,
  date: DraftDate | null,
): StatementDraft {
  return {
    rule: `${analyser.kit.code}/statement/${mode === 'direct' ? 'carried-on' : 'free-indirect'}`,
    sentence: parse.sentence.index,
    speaker: { ...speaker, isCarried: true },
    mode,
    quote: zoneSpan(parse, zone),
    span: { start: parse.sentence.start, end: parse.sentence.end },
    addressee: null,
    date,
    isFigure: false,
  }
}

/** What is said in answer to a question of an interview; null outside one. */
function answer(context: AgreementContext, parse: Parse, interview: Interview | null): StatementDraft[] | null {
  if (!interview?.answers.has(parse.sentence.passageIndex)) return null
  if (!parse.verbs.some(verb => verb.form === 'finite')) return []
  const zone = { from: 0, to: lastContent(parse) }
  const draft = carried(context, parse, zone, 'direct', interview.speaker, null)
  return [{ ...draft, rule: `${context.analyser.kit.code}/statement/answer` }]
}

/** "Quotes attributable to the Prime Minister:" names the speaker of what follows. */
function attributionOf({ analyser, cast }: AgreementContext, parse: Parse): Speaker | null {
  const { units } = parse.sequence
  const last = units.at(-1)
  const isOpening = last?.kind === 'mark' && last.mark === ':'
  if (!isOpening || !units.some(unit => analyser.wordSets.quotes.has(unit.token))) return null
  const people = parse.phrases
    .flatMap(phrase => actorsOf(cast, parse, phrase))
    .filter(one => one.actor.type === 'person')
  const who = people.findLast(one => !one.actor.isUnnamed) ?? people[0]
  return who ? { actor: who.actor, span: { start: who.unit.start, end: who.unit.end }, isCarried: false } : null
}

/** The day of speaking: a date in the clause of the verb, outside what is said. */
function dateOf({ analyser, timing }: AgreementContext, parse: Parse, act: SpeechAct): DraftDate | null {
  if (!act.verb) return null
  const clause = parse.clauseOf[act.verb.at]
  for (const [i, unit] of parse.sequence.units.entries()) {
    if (unit.kind !== 'date' || parse.quoted[i] || parse.clauseOf[i] !== clause || isDeadline(analyser, parse, i))
      continue
    if (i > act.to + 4) continue
    return toDraftDate(unit.date, { start: unit.start, end: unit.end }, unit.rule, timing, null, false)
  }
  return null
}
