import type { Analyser } from '../analyser.ts'
import type { VerbEntry, VerbForm } from '../kit-words.ts'
import type { Unit } from '../units/unit.ts'
import type { UnitSequence } from '../units/unit-sequence.ts'
import { CLASS } from './grammar.ts'

/** A verb with its auxiliaries: what they say of time, voice and truth. */
export type VerbGroup = {
  /** Unit of the verb; the group runs from `from` to before `to`. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly verb: VerbEntry
  readonly lemma: string
  /**
   * finite: heads a clause; infinitive: "to sign"; gerund: "signing"; participle: behind a noun, "the deal signed in May";
   * attributive: before one, "the signed deal"; nominal: "the signing of".
   */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'attributive' | 'nominal'
  readonly isPassive: boolean
  readonly isNegated: boolean
  /** future: will; open: may, would, could; past: simple past or perfect. */
  readonly tense: 'past' | 'present' | 'future' | 'open'
}

const FURTHEST = 7

/** All verb groups of a sentence, in order. */
export function findVerbGroups(analyser: Analyser, sequence: UnitSequence): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < sequence.count; i++) {
    const group = verbGroupAt(analyser, sequence, i)
    if (group) groups.push(group)
  }
  return groups
}

function verbGroupAt(analyser: Analyser, sequence: UnitSequence, at: number): VerbGroup | null {
  const unit = sequence.units[at]!
  if (unit.kind !== 'verb') return isLoneBe(analyser, sequence, at) ? copula(analyser, sequence, at) : null
  const { verb, lemma, forms } = unit
  const bits = (i: number) => bitsOf(analyser, sequence.units[i])
  let from = at
  let isPassive = false
  let isNegated = false
  let isInfinitive = false
  let hasBe = false
  let hasHave = false
  let hasAuxiliary = false
  let tense: VerbGroup['tense'] = forms.includes('past') ? 'past' : 'present'
  for (let i = at - 1; i >= 0 && at - i <= FURTHEST; i--) {
    const b = bits(i)
    if (b & CLASS.negation) isNegated = true
    else if (b & CLASS.to && (hasBe || hasHave || forms.includes('base') || isInfinitive)) {
      isInfinitive = true
      from = i
      break
    } else if (b & CLASS.be) {
      hasBe = true
      hasAuxiliary = true
      if (!hasHave && forms.includes('participle')) isPassive = true
      if (b & CLASS.past) tense = 'past'
      else if (tense !== 'past' || isPassive) tense = hasHave ? 'past' : 'present'
    } else if (b & CLASS.have) {
      if (!forms.includes('participle') && !hasBe) break
      hasHave = true
      hasAuxiliary = true
      tense = 'past'
    } else if (b & CLASS.future) {
      hasAuxiliary = true
      tense = 'future'
    } else if (b & CLASS.modal) {
      hasAuxiliary = true
      tense = 'open'
    } else if (b & CLASS.do) {
      hasAuxiliary = true
      if (b & CLASS.past) tense = 'past'
    } else if (!(b & CLASS.adverb) && !isAdverb(sequence, i)) break
    if (b & (CLASS.be | CLASS.have | CLASS.future | CLASS.modal | CLASS.do | CLASS.negation)) from = i
  }
  const form = formOf(analyser, sequence, at, forms, {
    isInfinitive: isInfinitive || (!hasAuxiliary && isBareInfinitive(analyser, sequence, at, forms)),
    hasAuxiliary,
    hasBe,
    isIntransitive: verb.isIntransitive === true,
  })
  if (form === 'participle' || form === 'attributive') isPassive = true
  return { at, from, to: at + 1, verb, lemma, form, isPassive, isNegated, tense }
}

/** "help Egypt launch", "let them sign": a base form behind the object of a verb that takes one. */
function isBareInfinitive(
  analyser: Analyser,
  { units }: UnitSequence,
  at: number,
  forms: readonly VerbForm[],
): boolean {
  if (!forms.includes('base') || forms.includes('past')) return false
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST); i--) {
    const unit = units[i]!
    if (analyser.wordSets.causatives.has(unit.token)) return true
    const isNominal = unit.kind !== 'mark' && unit.kind !== 'verb' && unit.kind !== 'date'
    if (!isNominal || bitsOf(analyser, unit) & (CLASS.coordinator | CLASS.relative | CLASS.to)) return false
  }
  return false
}

function formOf(
  analyser: Analyser,
  sequence: UnitSequence,
  at: number,
  forms: readonly string[],
  {
    isIntransitive,
    ...group
  }: { isInfinitive: boolean; hasAuxiliary: boolean; hasBe: boolean; isIntransitive: boolean },
): VerbGroup['form'] {
  if (forms.includes('nominal') || isNominalGerund(analyser, sequence, at, forms)) return 'nominal'
  if (group.isInfinitive) return 'infinitive'
  if (forms.includes('gerund')) return group.hasBe ? 'finite' : 'gerund'
  if (group.hasAuxiliary || !forms.includes('participle') || isIntransitive) return 'finite'
  const before = sequence.units[at - 1]
  const after = sequence.units[at + 1]
  const beforeBits = bitsOf(analyser, before)
  const isBeforeNoun =
    after !== undefined &&
    (after.kind === 'noun' || (after.kind === 'word' && bitsOf(analyser, after) === 0) || after.kind === 'verb')
  if (isBeforeNoun && !before) return 'attributive'
  if (
    isBeforeNoun &&
    beforeBits & (CLASS.definite | CLASS.indefinite | CLASS.possessive | CLASS.quantifier | CLASS.preposition)
  )
    return 'attributive'
  if (!forms.includes('past')) return 'participle'
  return isReduced(analyser, sequence, at) ? 'participle' : 'finite'
}

/** "the signing of a treaty" */
function isNominalGerund(analyser: Analyser, sequence: UnitSequence, at: number, forms: readonly string[]): boolean {
  if (!forms.includes('gerund')) return false
  const isDetermined = (bitsOf(analyser, sequence.units[at - 1]) & (CLASS.definite | CLASS.possessive)) !== 0
  return isDetermined && analyser.grammar.relations.get(sequence.word(at + 1)) === 'of'
}

/** "the deal signed in May", "a statement released on Tuesday": behind a thing, before what says how, by whom or when. */
function isReduced(analyser: Analyser, sequence: UnitSequence, at: number): boolean {
  const before = sequence.units[at - 1]
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
    if (bits & CLASS.relative) return commas === 2 || (commas === 1 && units[at - 2]?.kind === 'actor')
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
  const last = units[at - 2]
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

/** "is", "was", "has" and the like with no verb behind them head a clause too. */
function isLoneBe(analyser: Analyser, sequence: UnitSequence, at: number): boolean {
  const unit = sequence.units[at]!
  if (unit.kind !== 'word' || !(bitsOf(analyser, unit) & (CLASS.be | CLASS.have))) return false
  for (let i = at + 1; i < sequence.count && i <= at + 4; i++) {
    const next = sequence.units[i]!
    if (next.kind === 'verb') return false
    const bits = bitsOf(analyser, next)
    if (bits & (CLASS.be | CLASS.have)) return false
    if (!(bits & (CLASS.adverb | CLASS.negation)) && !isAdverb(sequence, i)) break
  }
  return !(bitsOf(analyser, unit) & CLASS.bare) || hasAuxiliaryBefore(analyser, sequence, at)
}
const hasAuxiliaryBefore = (analyser: Analyser, sequence: UnitSequence, at: number) =>
  (bitsOf(analyser, sequence.units[at - 1]) & (CLASS.future | CLASS.modal | CLASS.have | CLASS.to)) !== 0

const COPULA: VerbEntry = { frame: 'other' }
/** "has a memorandum with": says that there is one. */
const POSSESSION: VerbEntry = { frame: 'hold' }
function copula(analyser: Analyser, sequence: UnitSequence, at: number): VerbGroup {
  const own = bitsOf(analyser, sequence.units[at])
  const before = bitsOf(analyser, sequence.units[at - 1])
  const tense = before & CLASS.future ? 'future' : before & CLASS.modal ? 'open' : own & CLASS.past ? 'past' : 'present'
  const isNegated = ((before | bitsOf(analyser, sequence.units[at + 1])) & CLASS.negation) !== 0
  const from = before & (CLASS.future | CLASS.modal | CLASS.have | CLASS.to) ? at - 1 : at
  const form = before & CLASS.to ? 'infinitive' : 'finite'
  const lemma = own & CLASS.have ? 'have' : 'be'
  return {
    at,
    from,
    to: at + 1,
    verb: lemma === 'have' ? POSSESSION : COPULA,
    lemma,
    form,
    isPassive: false,
    isNegated,
    tense,
  }
}

/** Classes of a unit's word; 0 for units that are no small words. */
export function bitsOf(analyser: Analyser, unit: Unit | undefined): number {
  return unit?.kind === 'word' || unit?.kind === 'mark' ? (analyser.grammar.bits[unit.word] ?? 0) : 0
}
export function isAdverb(sequence: UnitSequence, at: number): boolean {
  const unit = sequence.units[at]!
  return unit.kind === 'word' && unit.end - unit.start > 4 && sequence.text.slice(unit.end - 2, unit.end) === 'ly'
}
