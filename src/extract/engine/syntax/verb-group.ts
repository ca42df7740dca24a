import type { Analyser } from '../analyser.ts'
import { inShape } from '../in-shape.ts'
import { itemAt } from '../item-at.ts'
import { VERB_SHAPE, type VerbEntry, type VerbForm } from '../kit-words.ts'
import type { UnitSequence } from '../units/unit-sequence.ts'
import { CLASS } from './grammar.ts'
import { bitsOf, isAdverb } from './small-words.ts'
import { type HeadForm, verbForm } from './verb-form.ts'

/** A verb with its auxiliaries: what they say of time, voice and truth. */
export type VerbGroup = {
  /** Unit of the verb; the group runs from `from` to before `to`. */
  readonly at: number
  readonly from: number
  readonly to: number
  readonly verb: VerbEntry
  readonly lemma: string
  readonly form: HeadForm
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
    if (group)
      groups.push(isJoinedTo(analyser, sequence, group, groups.at(-1)) ? likeFirst(group, groups.at(-1)!) : group)
  }
  return groups
}

/** "to run and develop", "will build, own and operate": a base form behind "and" whose auxiliary stands before the first verb. */
function isJoinedTo(
  analyser: Analyser,
  sequence: UnitSequence,
  { at, from, form, tense }: VerbGroup,
  first: VerbGroup | undefined,
): boolean {
  const unit = sequence.units[at]!
  if (!first || from !== at || form !== 'finite' || tense !== 'present' || unit.kind !== 'verb') return false
  if (!unit.forms.includes('base')) return false
  const isOpen = first.form === 'infinitive' || (first.form === 'finite' && ['future', 'open'].includes(first.tense))
  if (!isOpen) return false
  const before = itemAt(sequence.units, at - 1)
  if (before?.kind === 'mark' && before.mark === ',') return first.to === at - 1
  return (bitsOf(analyser, before) & CLASS.coordinator) !== 0
}
const likeFirst = (group: VerbGroup, { form, tense, isNegated }: VerbGroup): VerbGroup => ({
  ...group,
  form,
  tense,
  isNegated,
})

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
  const form = verbForm(analyser, sequence, at, forms, {
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
  let hasComma = false
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST); i--) {
    const unit = units[i]!
    if (analyser.wordSets.perceptions.has(unit.token)) return true
    if (analyser.wordSets.causatives.has(unit.token)) return !hasComma
    // "has committed to invest": the mark of the infinitive is part of the verb before.
    if (i === at - 1 && unit.kind === 'verb' && unit.lemma.endsWith(' to')) return true
    const isComma = unit.kind === 'mark' && unit.mark === ','
    hasComma ||= isComma
    const isNominal = (unit.kind !== 'mark' || isComma) && unit.kind !== 'verb' && unit.kind !== 'date'
    if (!isNominal || bitsOf(analyser, unit) & (CLASS.coordinator | CLASS.relative | CLASS.to)) return false
  }
  return false
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
  (bitsOf(analyser, itemAt(sequence.units, at - 1)) & (CLASS.future | CLASS.modal | CLASS.have | CLASS.to)) !== 0

const COPULA: VerbEntry = inShape(VERB_SHAPE, { frame: 'other' })
/** "has a memorandum with": says that there is one. */
const POSSESSION: VerbEntry = inShape(VERB_SHAPE, { frame: 'hold' })
function copula(analyser: Analyser, sequence: UnitSequence, at: number): VerbGroup {
  const own = bitsOf(analyser, sequence.units[at])
  const before = bitsOf(analyser, itemAt(sequence.units, at - 1))
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

export { bitsOf, isAdverb }
