import type { Analyser } from '../analyser.ts'
import { itemAt } from '../item-at.ts'
import type { Unit } from '../units/unit.ts'
import type { UnitSequence } from '../units/unit-sequence.ts'
import { CLASS } from './grammar.ts'
import { bitsOf } from './small-words.ts'

/**
 * finite: heads a clause; infinitive: "to sign"; gerund: "signing"; participle: behind a noun, "the deal signed in May";
 * attributive: before one, "the signed deal"; nominal: "the signing of".
 */
export type HeadForm = 'finite' | 'infinitive' | 'gerund' | 'participle' | 'attributive' | 'nominal'

/** Whether a verb heads its clause, hangs on another verb or is part of a phrase, by its neighbours. */
export function verbForm(
  analyser: Analyser,
  sequence: UnitSequence,
  at: number,
  forms: readonly string[],
  {
    isIntransitive,
    ...group
  }: { isInfinitive: boolean; hasAuxiliary: boolean; hasBe: boolean; isIntransitive: boolean },
): HeadForm {
  if (forms.includes('nominal') || isNominalGerund(analyser, sequence, at, forms)) return 'nominal'
  if (group.isInfinitive) return 'infinitive'
  if (forms.includes('gerund')) {
    if (group.hasBe) return 'finite'
    return isModifier(analyser, sequence, at) || isInCompound(analyser, sequence, at) ? 'attributive' : 'gerund'
  }
  if (group.hasAuxiliary || !forms.includes('participle') || isIntransitive) return 'finite'
  if (isCompound(sequence, at) || isCounted(analyser, sequence, at)) return 'attributive'
  const before = itemAt(sequence.units, at - 1)
  const after = sequence.units[at + 1]
  const beforeBits = bitsOf(analyser, before)
  const isBeforeNoun =
    after !== undefined &&
    (after.kind === 'noun' || (after.kind === 'word' && bitsOf(analyser, after) === 0) || after.kind === 'verb')
  if (isBeforeNoun && !before) return 'attributive'
  // "a shared future"
  if (beforeBits & CLASS.article && after && (bitsOf(analyser, after) & CLASS.planned) !== 0) return 'attributive'
  if (
    isBeforeNoun &&
    beforeBits & (CLASS.definite | CLASS.indefinite | CLASS.possessive | CLASS.quantifier | CLASS.preposition)
  )
    return 'attributive'
  if (!forms.includes('past')) return 'participle'
  return isReduced(analyser, sequence, at) ? 'participle' : 'finite'
}

/** "Dubai-based", "UN-recognised": joined to the word before by a hyphen. */
function isCompound({ units }: UnitSequence, at: number): boolean {
  const hyphen = itemAt(units, at - 1)
  return (
    hyphen?.kind === 'mark' &&
    hyphen.mark === '-' &&
    hyphen.end === units[at]!.start &&
    itemAt(units, at - 2)?.end === hyphen.start
  )
}

/** "a leading role", "the acting director": between a determiner and what it determines. */
function isModifier(analyser: Analyser, { units }: UnitSequence, at: number): boolean {
  if (!(bitsOf(analyser, itemAt(units, at - 1)) & (CLASS.article | CLASS.possessive))) return false
  const own = units[at]!
  const after = units[at + 1]
  // "a meeting with"
  if (own.to - own.from > 1) return false
  return after !== undefined && after.kind !== 'mark' && bitsOf(analyser, after) === 0
}

/** "the coastal shipping agreement": between an adjective and a noun for an undertaking, in a phrase with an article. */
function isInCompound(analyser: Analyser, { units }: UnitSequence, at: number): boolean {
  if (units[at + 1]?.kind !== 'noun') return false
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const bits = bitsOf(analyser, units[i])
    if (bits & (CLASS.article | CLASS.possessive)) return i < at - 1
    const isPlain = (units[i]!.kind === 'word' && bits === 0) || units[i]!.kind === 'nation'
    if (!isPlain) return false
  }
  return false
}

/** "its three recognised unions have signed": behind a number that is no subject, since another verb heads the clause. */
function isCounted(analyser: Analyser, { units }: UnitSequence, at: number): boolean {
  if (itemAt(units, at - 1)?.kind !== 'number' || units[at + 1] === undefined) return false
  if (units[at + 1]!.kind !== 'noun' && bitsOf(analyser, units[at + 1]) !== 0) return false
  for (let i = at + 1; i < units.length && units[i]!.kind !== 'mark'; i++) {
    const unit = units[i]!
    if (bitsOf(analyser, unit) & CLASS.relative) return false
    if (bitsOf(analyser, unit) & (CLASS.be | CLASS.have | CLASS.future | CLASS.modal)) return true
  }
  return false
}

/** "the signing of a treaty" */
function isNominalGerund(analyser: Analyser, sequence: UnitSequence, at: number, forms: readonly string[]): boolean {
  if (!forms.includes('gerund')) return false
  const isDetermined = (bitsOf(analyser, itemAt(sequence.units, at - 1)) & (CLASS.definite | CLASS.possessive)) !== 0
  return isDetermined && analyser.grammar.relations.get(sequence.word(at + 1)) === 'of'
}

/** "the deal signed in May", "a statement released on Tuesday": behind a thing, before what says how, by whom or when. */
function isReduced(analyser: Analyser, sequence: UnitSequence, at: number): boolean {
  const before = itemAt(sequence.units, at - 1)
  const after = sequence.units[at + 1]
  if (!before) return after !== undefined && (bitsOf(analyser, after) & CLASS.preposition) !== 0
  const isThing =
    before.kind === 'noun' ||
    before.kind === 'money' ||
    before.kind === 'quantity' ||
    (before.kind === 'word' && isPlainWord(analyser, before))
  const isAfterComma = before.kind === 'mark' && before.mark === ','
  if (isAfterComma && isAwaited(analyser, sequence, at)) return false
  if (!isThing && !isAfterComma && !(before.kind === 'mark' && before.mark === '(')) return false
  if (!after) return isThing
  if (after && analyser.grammar.relations.get(after.word) === 'by' && (isThing || isAfterComma)) return true
  // "…, called the largest of its kind, has been signed"
  if (isAfterComma && (isParenthesis(analyser, sequence, at) || isTrailing(analyser, sequence, at))) return true
  const isTail =
    (bitsOf(analyser, after) & CLASS.preposition) !== 0 ||
    after.kind === 'date' ||
    after.kind === 'mark' ||
    (bitsOf(analyser, after) & CLASS.adverb) !== 0
  return isTail && hasFiniteElsewhere(analyser, sequence, at, isAfterComma)
}

/** "a treaty that his predecessor, Mr Y, concluded": a relative clause that is still without its verb, behind what stands between commas. */
function isAwaited(analyser: Analyser, { units }: UnitSequence, at: number): boolean {
  let commas = 0
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i]!
    const bits = bitsOf(analyser, unit)
    // An apposition between two commas, or one that ends in a comma behind a name.
    if (bits & CLASS.relative) return commas === 2 || (commas === 1 && itemAt(units, at - 2)?.kind === 'actor')
    if (unit.kind === 'verb' || bits & (CLASS.be | CLASS.have | CLASS.future | CLASS.modal)) return false
    if (unit.kind === 'mark' && unit.mark === ',') commas++
  }
  return false
}

/** "an agreement on air transport, meant to allow more flights": behind the first comma of a stretch without a verb that has a subject. */
function isTrailing(analyser: Analyser, { units }: UnitSequence, at: number): boolean {
  for (let i = at - 2; i >= 0; i--) {
    const unit = units[i]!
    if (unit.kind === 'mark' && unit.mark === ';') break
    if (unit.kind === 'mark' && (unit.mark === ',' || unit.mark === '(')) return false
    if (unit.kind === 'verb' && !unit.forms.includes('nominal')) return false
    if (bitsOf(analyser, unit) & (CLASS.be | CLASS.have | CLASS.future | CLASS.modal | CLASS.relative)) return false
  }
  const last = itemAt(units, at - 2)
  return last !== undefined && last.kind !== 'date' && last.kind !== 'actor'
}

/** Whether behind a later comma an auxiliary or a finite verb heads the clause: what stands between two commas is no head. */
function isParenthesis(analyser: Analyser, { units }: UnitSequence, at: number): boolean {
  for (let i = at + 1; i < units.length; i++) {
    const unit = units[i]!
    if (unit.kind === 'mark' && unit.mark === ';') return false
    if (unit.kind !== 'mark' || unit.mark !== ',') continue
    let next = i + 1
    while (bitsOf(analyser, units[next]) & CLASS.adverb) next++
    const verb = units[next]
    if (bitsOf(analyser, verb) & (CLASS.be | CLASS.have | CLASS.future | CLASS.modal)) return true
    if (verb?.kind === 'verb' && verb.forms.some(form => form === 'past' || form === 'present')) {
      const isJoined = units.slice(next + 1).some(one => isListEnd(analyser, one))
      if (!isJoined) return true
    }
  }
  return false
}
const isListEnd = (analyser: Analyser, unit: Unit) => (bitsOf(analyser, unit) & CLASS.coordinator) !== 0

/** A word that can head a noun phrase and is no agent, which would be the verb's subject. */
const isPlainWord = (analyser: Analyser, unit: Unit) => bitsOf(analyser, unit) === 0

/** Whether some other verb can head the clause; without one this is the head itself. */
function hasFiniteElsewhere(analyser: Analyser, sequence: UnitSequence, at: number, isAfterComma: boolean): boolean {
  for (let i = 0; i < sequence.count; i++) {
    if (i === at) continue
    const unit = sequence.units[i]!
    if (unit.kind === 'mark' && unit.mark === ';') {
      if (i > at) break
      continue
    }
    const bits = bitsOf(analyser, unit)
    if (bits & (CLASS.be | CLASS.have | CLASS.future | CLASS.modal)) return true
    if (
      unit.kind === 'verb' &&
      (unit.forms.includes('past') || unit.forms.includes('present')) &&
      !(isAfterComma && i > at)
    )
      return true
  }
  // A headline or a list item has no verb of its own: "Agreement signed by A and B", "manganese needed for steel".
  return !isAfterComma && (bitsOf(analyser, sequence.units[at + 1]) & CLASS.preposition) !== 0
}
