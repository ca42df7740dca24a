import type { Span } from '../../../model/index.ts'
import type { AgreementContext } from '../agreements/context.ts'
import { isDeadline, toDraftDate } from '../agreements/dating.ts'
import type { DraftDate } from '../agreements/draft.ts'
import { actorsOf } from '../agreements/participants.ts'
import type { Parse } from '../syntax/clause.ts'
import { contentOf, findSpeechActs, type SpeechAct } from './speech-act.ts'
import type { Speaker, StatementDraft } from './statement-draft.ts'

/** Longest quotation that is a word or two in quotation marks, in units: irony or a name, not speech. */
const SHORT_QUOTE = 2

/** Who was heard last: speaks on in a quotation that stands alone. */
type Heard = { readonly speaker: Speaker; readonly date: DraftDate | null; readonly passage: number }

/** All statements of a document, one for each sentence and speech act, in order. */
export function findStatements(context: AgreementContext, parses: readonly Parse[]): StatementDraft[] {
  const found: StatementDraft[] = []
  let heard: Heard | null = null
  for (const parse of parses) {
    const { passage, passageIndex } = parse.sentence
    if (passage.kind === 'title' || passage.kind === 'heading') continue
    const attributed = attributionOf(context, parse)
    if (attributed) {
      heard = { speaker: attributed, date: null, passage: passageIndex }
      continue
    }
    const made = statementsOf(context, parse, heard)
    found.push(...made)
    const last = made.at(-1)
    if (last) heard = { speaker: { ...last.speaker, isCarried: true }, date: last.date, passage: passageIndex }
    else if (heard && !parse.quoted.some(Boolean) && passageIndex > heard.passage) heard = forget(heard, passageIndex)
  }
  return found
}

const MEMORY = 3
/** A speaker is forgotten some passages after the last words. */
const forget = (heard: Heard, passage: number): Heard | null => (passage - heard.passage > MEMORY ? null : heard)

function statementsOf(context: AgreementContext, parse: Parse, heard: Heard | null): StatementDraft[] {
  const { analyser, cast } = context
  const quotes = quotesOf(parse)
  const acts = findSpeechActs(analyser, cast, parse, heard?.speaker ?? null)
  if (acts.length === 0) return quotes.length > 0 ? loneQuote(context, parse, quotes, heard) : []
  const kept = acts.filter(
    (act, i) =>
      !acts
        .slice(0, i)
        .some(other => other.speaker.actor.name === act.speaker.actor.name && !isApart(parse, other, act)),
  )
  return kept.flatMap(act => toStatement(context, parse, act, quotes) ?? [])
}
/** Two acts of one speaker are one statement unless a semicolon parts them. */
function isApart({ sequence }: Parse, a: SpeechAct, b: SpeechAct): boolean {
  return sequence.units.slice(a.to, b.from).some(unit => unit.kind === 'mark' && unit.mark === ';')
}

function toStatement(
  context: AgreementContext,
  parse: Parse,
  act: SpeechAct,
  quotes: readonly Zone[],
): StatementDraft | null {
  const content = contentOf(parse, act)
  const quote = quotes.find(one => isWithin(parse, one, act)) ?? null
  if (!content && !quote) return null
  if (!quote && !isReport(parse, act, content!)) return null
  const zone = quote ?? content!
  return {
    rule: act.rule,
    sentence: parse.sentence.index,
    speaker: act.speaker,
    mode: quote ? 'direct' : 'indirect',
    quote: spanOf(parse, zone),
    span: { start: parse.sentence.start, end: parse.sentence.end },
    addressee: act.addressee,
    date: dateOf(context, parse, act),
  }
}
/** A quotation belongs to the act in its stretch between semicolons. */
function isWithin({ sequence }: Parse, zone: Zone, act: SpeechAct): boolean {
  const [from, to] = zone.from < act.from ? [zone.to, act.from] : [act.to, zone.from]
  return !sequence.units.slice(from, to).some(unit => unit.kind === 'mark' && unit.mark === ';')
}
/** A verb of saying reports something when a clause, or for some verbs an object, follows. */
function isReport(parse: Parse, act: SpeechAct, content: Zone): boolean {
  if (!act.verb) return true
  const { speech, frame } = act.verb.verb
  const hasClause = parse.verbs.some(verb => verb.at >= content.from && verb.at < content.to && verb.form === 'finite')
  if (hasClause) return true
  if (frame === 'pledge') return false
  return (speech === 'call' || speech === 'speak') && content.to - content.from >= 2
}

/** A quotation without a verb of saying: of the actor right before it, else of whoever spoke last. */
function loneQuote(
  { analyser, cast }: AgreementContext,
  parse: Parse,
  quotes: readonly Zone[],
  heard: Heard | null,
): StatementDraft[] {
  const quote = quotes[0]!
  const before = parse.phrases.find(phrase => phrase.to === quote.from - 1 && phrase.relation === null)
  const who = before && actorsOf(cast, parse, before).find(one => one.actor.type === 'person')
  const isWhole = quote.from <= 1
  const speaker: Speaker | null = who
    ? { actor: who.actor, span: { start: who.unit.start, end: who.unit.end }, isCarried: false }
    : isWhole && heard
      ? { ...heard.speaker, isCarried: true }
      : null
  if (!speaker) return []
  return [
    {
      rule: `${analyser.kit.code}/statement/${who ? 'quotation-of' : 'carried-on'}`,
      sentence: parse.sentence.index,
      speaker,
      mode: 'direct',
      quote: spanOf(parse, quote),
      span: { start: parse.sentence.start, end: parse.sentence.end },
      addressee: null,
      date: who ? null : (heard?.date ?? null),
    },
  ]
}

/** "Quotes attributable to the Prime Minister:" names the speaker of what follows. */
function attributionOf({ analyser, cast }: AgreementContext, parse: Parse): Speaker | null {
  const { sequence } = parse
  const last = sequence.units.at(-1)
  if (
    last?.kind !== 'mark' ||
    last.mark !== ':' ||
    !sequence.units.some(unit => analyser.wordSets.quotes.has(unit.token))
  )
    return null
  for (const phrase of parse.phrases) {
    const who = actorsOf(cast, parse, phrase).find(one => one.actor.type === 'person')
    if (who) return { actor: who.actor, span: { start: who.unit.start, end: who.unit.end }, isCarried: false }
  }
  return null
}

type Zone = { readonly from: number; readonly to: number }
/** Stretches of a sentence inside quotation marks that are longer than a word or two. */
function quotesOf({ quoted }: Parse): Zone[] {
  const zones: Zone[] = []
  for (let i = 0; i < quoted.length; i++) {
    if (!quoted[i] || quoted[i - 1]) continue
    let to = i
    while (to < quoted.length && quoted[to]) to++
    if (to - i > SHORT_QUOTE) zones.push({ from: i, to })
  }
  return zones
}
function spanOf({ sequence }: Parse, { from, to }: Zone): Span {
  return { start: sequence.units[from]!.start, end: sequence.units[Math.max(from, to - 1)]!.end }
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
