import type { Evidenced, Instrument, Term } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import type { Parse } from '../syntax/clause.ts'
import type { UnitOf } from '../units/unit.ts'
import { isNear } from './amounts.ts'
import type { Zone } from './mention.ts'

const LENDING: ReadonlySet<Instrument> = new Set(['loan', 'credit-line', 'export-credit'])

/** Durations, rates and quantities in stretches of a sentence that are terms of the agreement told of there. */
export function findTerms(
  analyser: Analyser,
  parse: Parse,
  zones: readonly Zone[],
  instrument: Instrument | undefined,
): Evidenced<Term>[] {
  const terms: Evidenced<Term>[] = []
  parse.sequence.units.forEach((unit, i) => {
    if (parse.quoted[i] || !zones.some(zone => i >= zone.from && i < zone.to)) return
    const value =
      unit.kind === 'quantity'
        ? quantityTerm(analyser, parse, i, unit, instrument)
        : interestFree(analyser, parse, i, instrument)
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
  const { wordSets } = analyser
  switch (quantity.kind) {
    case 'rate':
      return { kind: 'interest-rate', value: quantity.percent, ...(quantity.base ? { base: quantity.base } : {}) }
    case 'share':
      return isNear(parse, at, wordSets.interest, 5, 5) ? { kind: 'interest-rate', value: quantity.percent } : null
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

/** "interest-free", "zero interest": a rate of nothing, where something is lent. */
function interestFree(analyser: Analyser, parse: Parse, at: number, instrument: Instrument | undefined): Term | null {
  const unit = parse.sequence.units[at]!
  if (!instrument || !LENDING.has(instrument) || (unit.kind !== 'noun' && unit.kind !== 'word')) return null
  const text = parse.sequence.text.slice(unit.start, Math.min(parse.sentence.end, unit.start + 14)).toLowerCase()
  return analyser.kit.interestFree.some(phrase => text.startsWith(phrase))
    ? { kind: 'interest-rate', value: '0' }
    : null
}

function durationKind(
  analyser: Analyser,
  parse: Parse,
  at: number,
  instrument: Instrument | undefined,
): Term['kind'] | null {
  const { wordSets } = analyser
  if (isNear(parse, at, wordSets.grace, 4, 3)) return 'grace-period'
  if (isNear(parse, at, wordSets.otherDurations, 2, 2)) return null
  const isLoan = instrument !== undefined && LENDING.has(instrument)
  if (isNear(parse, at, wordSets.maturity, 5, 4)) return 'maturity'
  const unit = parse.sequence.units[at]!
  const before = parse.sequence.units[at - 1]
  const isCompound = unit.to - unit.from >= 3 || /-/.test(parse.sequence.text.slice(unit.start, unit.end))
  if (isCompound || (before && wordSets.durationLinks.has(before.token))) return isLoan ? 'maturity' : 'duration'
  return null
}
