import type { Evidenced, Instrument, Term } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import { itemAt } from '../item-at.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import type { UnitOf } from '../units/unit.ts'
import { isNear } from './amounts.ts'
import { governorAt } from './sum-kinds.ts'
import type { Zone } from './zones.ts'

const LENDING: ReadonlySet<Instrument> = new Set(['loan', 'credit-line', 'export-credit'])
/** What is paid back over time. */
const REPAID: ReadonlySet<Instrument> = new Set([...LENDING, 'debt-rescheduling'])

/** What gives a share in something. */
const OWNING: ReadonlySet<Instrument> = new Set(['acquisition', 'joint-venture', 'investment'])

/** Durations, rates and quantities in stretches of a sentence that are terms of the agreement told of there. */
export function findTerms(
  analyser: Analyser,
  parse: Parse,
  zones: readonly Zone[],
  instrument: Instrument | undefined,
): Evidenced<Term>[] {
  const terms: Evidenced<Term>[] = []
  const isLent = instrument !== undefined && LENDING.has(instrument)
  parse.sequence.units.forEach((unit, i) => {
    if (unit.kind !== 'quantity' && !(isLent && FREE_KINDS.has(unit.kind))) return
    if (parse.quoted[i] || !zones.some(zone => i >= zone.from && i < zone.to)) return
    const value =
      unit.kind === 'quantity' ? quantityTerm(analyser, parse, i, unit, instrument) : interestFree(analyser, parse, i)
    if (value)
      terms.push({
        value,
        spans: [{ start: unit.start, end: unit.end }],
        confidence: 0.85,
        rule: unit.rule || `${analyser.kit.code}/term/interest-free`,
      })
  })
  return terms
}

function quantityTerm(
  analyser: Analyser,
  parse: Parse,
  at: number,
  { quantity }: UnitOf<'quantity'>,
  instrument: Instrument | undefined,
): Term | null {
  switch (quantity.kind) {
    case 'rate':
      return { kind: 'interest-rate', value: quantity.percent, ...(quantity.base ? { base: quantity.base } : {}) }
    case 'share':
      return isRate(analyser, parse, at, instrument) ? { kind: 'interest-rate', value: quantity.percent } : null
    case 'duration': {
      const kind = durationKind(analyser, parse, at, instrument)
      return kind && { kind, value: quantity.iso }
    }
    case 'quantity':
      if (!quantity.per && instrument !== 'supply') return null
      return {
        kind: 'quantity',
        value: quantity.value,
        unit: quantity.unit,
        ...(quantity.per ? { per: quantity.per } : {}),
      }
  }
}

/** A percentage near a word for interest; of something lent, also "at 3%". */
function isRate(analyser: Analyser, parse: Parse, at: number, instrument: Instrument | undefined): boolean {
  const { wordSets } = analyser
  const isLent = instrument !== undefined && LENDING.has(instrument)
  const before = itemAt(parse.sequence.units, at - 1)
  if (isNear(parse, at, wordSets.fees, 4, 2)) return false
  // "an interest of 10%" in a firm is no rate.
  if (instrument !== undefined && OWNING.has(instrument)) return false
  return isNear(parse, at, wordSets.interest, 5, 5) || (isLent && before !== undefined && wordSets.at.has(before.token))
}

/** "interest-free", "zero interest": a rate of nothing. */
function interestFree(analyser: Analyser, parse: Parse, at: number): Term | null {
  const unit = parse.sequence.units[at]!
  const text = parse.sequence.text.slice(unit.start, Math.min(parse.sentence.end, unit.start + 14)).toLowerCase()
  return analyser.kit.interestFree.some(phrase => text.startsWith(phrase))
    ? { kind: 'interest-rate', value: '0' }
    : null
}

const FREE_KINDS: ReadonlySet<string> = new Set(['noun', 'word', 'number'])

function durationKind(
  analyser: Analyser,
  parse: Parse,
  at: number,
  instrument: Instrument | undefined,
): Term['kind'] | null {
  const { wordSets } = analyser
  const isLoan = instrument !== undefined && REPAID.has(instrument)
  const behind = parse.sequence.units[at + 1]
  if (behind && wordSets.maturity.has(behind.token)) return 'maturity'
  if (isGrace(analyser, parse, at)) return 'grace-period'
  if (isOption(analyser, parse, at)) return 'option'
  if (isNear(parse, at, wordSets.maturity, MATURITY_REACH, 4)) return 'maturity'
  if (isNear(parse, at, wordSets.otherDurations, 2, 2)) return null
  if (isLoan && isNear(parse, at, wordSets.works, 3, 2)) return null
  const unit = parse.sequence.units[at]!
  const before = itemAt(parse.sequence.units, at - 1)
  if (isOfOtherThing(analyser, parse, at)) return null
  const isCompound = unit.to - unit.from >= 3 || /-/.test(parse.sequence.text.slice(unit.start, unit.end))
  if (isCompound || (before && wordSets.durationLinks.has(before.token)))
    return isLoan && !isOfPaper(parse, at) ? 'maturity' : 'duration'
  return null
}

/** "with an automatic extension of ten years", "may be prolonged by 40 years": how much longer it can last. */
function isOption(analyser: Analyser, parse: Parse, at: number): boolean {
  const { options, prolonging } = analyser.wordSets
  if (isNear(parse, at, options, 4, 3)) return true
  const verb = governorAt(parse, at)
  return (
    verb?.form === 'finite' &&
    verb.at < at &&
    verb.tense !== 'past' &&
    prolonging.has(parse.sequence.units[verb.at]!.token)
  )
}

const MATURITY_REACH = 10
/** "a five-year plan", "the 40-year-old bridge": within the phrase of a noun that is neither an undertaking nor a stretch of time. */
function isOfOtherThing(analyser: Analyser, { phraseOf, phrases, sequence }: Parse, at: number): boolean {
  const phrase = phrases[phraseOf[at]!]
  if (!phrase || phrase.head <= at) return false
  const head = sequence.units[phrase.head]!
  if (head.kind === 'noun') return head.noun.kind === 'project' || head.noun.kind === 'talks'
  return head.kind === 'word' && !analyser.wordSets.stretches.has(head.token)
}

/** "a 36-month arrangement": of the paper, whatever is lent under it. */
function isOfPaper({ phraseOf, phrases, sequence }: Parse, at: number): boolean {
  const phrase = phrases[phraseOf[at]!]
  const head = phrase && phrase.head > at ? sequence.units[phrase.head]! : undefined
  return head?.kind === 'noun' && head.noun.kind === 'paper' && head.noun.instrument === undefined
}

/** "a 10-year grace period", "a grace period of 10 years"; not "10 years with a grace period of". */
function isGrace(analyser: Analyser, { sequence }: Parse, at: number): boolean {
  const { units } = sequence
  const { grace } = analyser.wordSets
  const isGraceAt = (i: number) => units[i] !== undefined && grace.has(units[i]!.token)
  if (isGraceAt(at + 1)) return true
  const isOf = units[at + 1] && analyser.grammar.relations.get(units[at + 1]!.token) === 'of'
  if (isOf && isGraceAt(at + 2)) return true
  for (let i = at - 1; i >= Math.max(0, at - GRACE_REACH); i--) {
    const unit = units[i]!
    if (grace.has(unit.token)) return true
    if (unit.kind === 'mark' && unit.mark === ':') continue
    if (unit.kind === 'mark' || unit.kind === 'quantity' || bitsOf(analyser, unit) & CLASS.coordinator) return false
    const relation = analyser.grammar.relations.get(unit.token)
    if (relation && relation !== 'of' && relation !== 'for') return false
  }
  return false
}
const GRACE_REACH = 7
