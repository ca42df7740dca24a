import type { Span } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import type { Parse } from '../syntax/clause.ts'
import type { Unit } from '../units/unit.ts'
import { type CalendarDate, type DateExpression, resolveDate, toEdtf } from '../values/dates.ts'
import type { AgreementContext, Timing } from './context.ts'
import type { DraftDate } from './draft.ts'
import type { Mention } from './mention.ts'
import { ownDate } from './mention-traits.ts'
import type { Predicate } from './predicate.ts'

const FURTHEST = 11

/**
 * The date of what a mention tells, or of one of its predicates: the nearest in the sentence that is no deadline, by clause and by what
 * stands between; null where there is none.
 */
export function findDate(
  analyser: Analyser,
  mention: Mention,
  predicate: Predicate | null,
  timing: Timing,
  previous: DraftDate | null,
): DraftDate | null {
  const { parse } = mention
  const anchor = predicate ? predicate.verb.at : mention.at
  // "terminated the agreement of 1999": the paper's own date is not that of its end.
  const foreign = predicate?.verb.verb.frame === 'life' ? ownDate(analyser, mention) : -1
  let best: DraftDate | null = null
  let least = FURTHEST
  parse.sequence.units.forEach((unit, i) => {
    if (unit.kind !== 'date' || i === foreign || parse.quoted[i] || isDeadline(analyser, parse, i)) return
    if (unit.date.isSame && (!previous || i === 0)) return
    // "a programme for 2015-2018" runs for these years.
    if (unit.date.until && unit.date.month === undefined && mention.noun?.kind === 'paper') return
    const cost = distance(parse, mention, anchor, i)
    if (cost >= least) return
    const found = toDraftDate(
      unit.date,
      { start: unit.start, end: unit.end },
      unit.rule,
      timing,
      previous,
      isAhead(predicate),
    )
    if (!found) return
    best = found
    least = cost
  })
  return best
}

const isAhead = (predicate: Predicate | null) =>
  predicate !== null &&
  (predicate.reality === 'open' || predicate.reality === 'bound') &&
  predicate.verb.tense !== 'past' &&
  !predicate.controllers.some(({ form, tense }) => form === 'finite' && tense === 'past')

/** A date expression as a date of a draft; null where the reference that it needs is missing. */
export function toDraftDate(
  expression: DateExpression,
  span: { start: number; end: number },
  rule: string,
  timing: Timing,
  previous: DraftDate | null,
  isFuture: boolean,
): DraftDate | null {
  if (expression.isSame) return previous && { ...previous, spans: [span, ...previous.spans], rule }
  const resolved = resolveDate(expression, timing.reference, isFuture)
  const date = resolved ?? completed(expression, timing)
  return date && { date, edtf: toEdtf(date), spans: [span], rule, isInferred: resolved === null }
}

/** "on June 27" in an undated text takes the year that the text states elsewhere. */
function completed(expression: DateExpression, timing: Timing): CalendarDate | null {
  if (timing.reference || timing.statedYear === null || expression.month === undefined) return null
  return { year: timing.statedYear, month: expression.month, day: expression.day }
}

const OTHER_CLAUSE = 8
const OTHER_VERB = 5
const OTHER_NOUN = 4
const OTHER_OWNER = 15
const OPENING = 3
const OPENING_COST = 4

/** How far a date is from what it may date, in units, with a price for each clause, verb and undertaking between. */
function distance(parse: Parse, mention: Mention, anchor: number, at: number): number {
  const { sequence, clauseOf, clauses } = parse
  const [from, to] = anchor < at ? [anchor, at] : [at, anchor]
  let cost = (to - from) / 2
  for (const verb of parse.verbs)
    if (verb.at > from && verb.at < to && verb.at !== anchor && verb.form !== 'attributive' && verb.form !== 'nominal')
      cost += OTHER_VERB
  // "scrapped its contract, signed in 2016": the date is that of the signing.
  if (
    anchor < at &&
    mention.predicates.some(({ verb }) => verb.form === 'participle' && verb.at > anchor && verb.at < at)
  )
    cost += OTHER_CLAUSE
  for (let i = from + 1; i < to; i++) {
    const unit = sequence.units[i]!
    if (unit.kind === 'noun' && unit.noun.form && i !== mention.at) cost += OTHER_NOUN
  }
  const own = clauseOf[anchor]!
  const other = clauseOf[at]!
  // The first words of a sentence date all of it.
  const isOpening = clauses[other]!.kind === 'main' && at < firstVerb(parse, other) && at < anchor && at <= OPENING
  if (isOpening) cost = Math.min(cost, OPENING_COST)
  else if (own !== other) cost += OTHER_CLAUSE
  // A date within the phrase of another noun dates that noun: "the 1966 treaty".
  const phrase = parse.phraseOf[at]!
  if (phrase >= 0 && parse.phrases[phrase] !== mention.phrase && parse.phrases[phrase]!.head !== at) cost += OTHER_OWNER
  if (phrase >= 0 && parse.phrases[phrase] === mention.phrase) cost = Math.min(cost, 2)
  return cost
}
const firstVerb = (parse: Parse, clause: number) => parse.clauses[clause]!.verbs[0]?.at ?? parse.sequence.count

/** "by 2025", "through March 2024", "since 2010": no date of the event itself; of "from 2010 to 2012" only the first is one. */
export function isDeadline(analyser: Analyser, { sequence }: Parse, at: number): boolean {
  const { deadlines } = analyser.wordSets
  const { units } = sequence
  const unit = units[at]!
  if (isSpan(analyser, units, at - 2)) return true
  if (isSpan(analyser, units, at) && !isUntil(analyser, unit)) return false
  return (
    deadlines.has(unit.token) ||
    (at > 0 && deadlines.has(units[at - 1]!.token) && units[at - 1]!.to - units[at - 1]!.from === 1)
  )
}
/** Whether a date begins a stretch of time: "from May 2010 to May 2012". */
const isSpan = (analyser: Analyser, units: readonly Unit[], at: number) =>
  units[at]?.kind === 'date' && units[at + 2]?.kind === 'date' && isUntil(analyser, units[at + 1]!)
const isUntil = (analyser: Analyser, unit: Unit) => analyser.wordSets.until.has(unit.token)

/** The day of publication as a date of what the words tell, to the month at least; null where it is not known. */
export function publicationDate({ analyser, timing }: AgreementContext, span: Span): DraftDate | null {
  const { reference } = timing
  if (reference?.month === undefined) return null
  return {
    date: reference,
    edtf: toEdtf(reference),
    spans: [span],
    rule: `${analyser.kit.code}/date/of-publication`,
    isInferred: true,
  }
}
