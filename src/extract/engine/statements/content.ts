import type { Analyser } from '../analyser.ts'
import { nextFinite } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import type { Unit } from '../units/unit.ts'
import type { SpeechAct } from './speech-act.ts'

/** A stretch of a sentence, in units. */
export type Zone = { readonly from: number; readonly to: number }

/** What an act reports: behind it up to the end of its reach, or the sentence before it where the act closes it; null for nothing. */
export function contentOf(analyser: Analyser, parse: Parse, act: SpeechAct): Zone | null {
  const before = trimmed(parse, { from: startOf(parse, act.from), to: act.from })
  const after = trimmed(parse, afterAct(analyser, parse, act))
  if (!act.verb) return act.from <= startOf(parse, act.from) + 1 ? after : before
  if (before && isClosing(analyser, parse, act)) return before
  return after ?? before
}

function afterAct(analyser: Analyser, parse: Parse, act: SpeechAct): Zone {
  const last = lastContent(parse)
  const { verb } = act
  if (!verb) return { from: act.to, to: last }
  const marker = complementAt(analyser, parse, act)
  const from = marker < 0 ? act.to : marker
  const end = hasComplement(parse, act) ? stopAfter(parse, verb.at, last) : Math.min(last, nextFinite(parse, verb))
  return { from, to: end }
}

/** "told him in Vienna that": where the clause begins that a "that" opens before the next finite verb; -1 where there is none. */
function complementAt(analyser: Analyser, parse: Parse, act: SpeechAct): number {
  const next = parse.verbs.find(verb => verb.form === 'finite' && verb.at >= act.to)
  if (!next) return -1
  for (let i = act.to; i < next.from; i++) {
    const unit = parse.sequence.units[i]!
    if (unit.kind === 'mark' && unit.mark !== ',') return -1
    if (bitsOf(analyser, unit) & CLASS.complementizer) return i
  }
  return -1
}

function hasComplement(parse: Parse, { verb }: SpeechAct): boolean {
  const clause = parse.clauseOf[verb!.at]!
  return parse.clauses.some(
    one =>
      one.start >= verb!.to &&
      (one.parent === clause || one.kind === 'coordinate') &&
      one.verbs.length > 0 &&
      one.kind !== 'relative',
  )
}

/** The act stands behind what is said: "…, he added.", "…”, he told reporters in Nairobi.", "…, she replied, since …". */
function isClosing(analyser: Analyser, { sequence, verbs, phrases }: Parse, act: SpeechAct): boolean {
  const mark = sequence.units[act.from - 1]
  if (mark?.kind !== 'mark' || !/[,”"’»–—?!]/.test(mark.mark)) return false
  const hasVerbBefore = verbs.some(verb => verb.at < act.from && verb.form !== 'attributive' && verb.form !== 'nominal')
  if (!hasVerbBefore && !/[”"»]/.test(mark.mark)) return false
  const next = sequence.units[act.to]
  if (!next || next.kind === 'date' || next.kind === 'mark') return true
  if (!verbs.some(verb => verb.at >= act.to && verb.form === 'finite')) return true
  const isObject = phrases.some(phrase => phrase.from === act.to && phrase.relation === null)
  return (
    !isObject && !(bitsOf(analyser, next) & CLASS.complementizer) && (bitsOf(analyser, next) & CLASS.preposition) !== 0
  )
}

/** Without the marks and speech signs at its ends; null where nothing is left. */
function trimmed({ sequence }: Parse, { from, to }: Zone): Zone | null {
  let [start, end] = [from, to]
  const isLoose = (at: number) => {
    const unit = sequence.units[at]
    return unit?.kind === 'mark' && /^[,:–—-]$/.test(unit.mark)
  }
  while (start < end && isLoose(start)) start++
  while (end > start && isLoose(end - 1)) end--
  return start < end ? { from: start, to: end } : null
}

/** The start of the stretch between semicolons that holds a unit, behind a dateline. */
function startOf({ sequence, clauses }: Parse, at: number): number {
  const behindDateline = clauses.find(clause => clause.start > 0 && isDash(sequence.units[clause.start - 1]))
  const first = behindDateline && behindDateline.start <= at ? behindDateline.start : 0
  for (let i = at - 1; i >= first; i--) {
    const unit = sequence.units[i]!
    if (unit.kind === 'mark' && unit.mark === ';') return i + 1
  }
  return first
}
/** Only the dash of a dateline begins a clause. */
const isDash = (unit: Unit | undefined) => unit?.kind === 'mark' && /^(?:-|--|–|—)$/.test(unit.mark)
function stopAfter({ sequence }: Parse, at: number, last: number): number {
  for (let i = at + 1; i < last; i++) {
    const unit = sequence.units[i]!
    if (unit.kind === 'mark' && unit.mark === ';') return i
  }
  return last
}
/** One past the last unit that is no full stop. */
export function lastContent({ sequence }: Parse): number {
  let end = sequence.count
  while (
    end > 0 &&
    sequence.units[end - 1]!.kind === 'mark' &&
    /[.!?]/.test((sequence.units[end - 1] as { mark: string }).mark)
  )
    end--
  return end
}
