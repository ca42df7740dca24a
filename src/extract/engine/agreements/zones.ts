import type { Analyser } from '../analyser.ts'
import { answersOf, remembered } from '../syntax/answers.ts'
import { gapOf, governorOf, leadOf, nextFinite } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { isJoint } from '../syntax/small-words.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'

/** Half-open range of units. */
export type Zone = { readonly from: number; readonly to: number }

/** From the phrase over what hangs on it, relative clauses included, to the next verb of its clause or the next undertaking beside it. */
export function ownZone(analyser: Analyser, parse: Parse, phrase: NounPhrase, others: readonly NounPhrase[]): Zone {
  if (isEntryTitle(parse, phrase)) return { from: 0, to: parse.sequence.count }
  const clause = parse.clauseOf[phrase.head]!
  const startOf = (one: NounPhrase) => leadOf(analyser, parse, one)?.from ?? gapOf(parse, one)?.preposition ?? one.from
  const siblings = new Set(
    others.filter(other => other.from > phrase.from && isBeside(analyser, parse, phrase, other)).map(startOf),
  )
  const from = startOf(phrase)
  let to = phrase.to
  while (to < parse.sequence.count && !siblings.has(to)) {
    const unit = parse.sequence.units[to]!
    if (unit.kind === 'mark' && (unit.mark === ';' || unit.mark === ':')) break
    const place = parse.clauseOf[to]!
    if (place === clause) {
      if (parse.verbs.some(verb => verb.from === to && verb.form === 'finite')) break
    } else if (!hangsOn(parse, place, clause, phrase)) break
    to++
  }
  return { from, to }
}
/** "The Lusaka Protocol: the two sides …": a phrase without a verb at the head of a sentence, before a colon or dash. */
function isEntryTitle(parse: Parse, phrase: NounPhrase): boolean {
  if (phrase.from > 1) return false
  const mark = parse.sequence.units.findIndex(
    (unit, i) => i >= phrase.to && unit.kind === 'mark' && /^(?:[:—–-]|--)$/.test(unit.mark) && isSpacedMark(parse, i),
  )
  return (
    mark > 0 && mark < parse.sequence.count - 1 && !parse.verbs.some(verb => verb.at < mark && verb.form === 'finite')
  )
}
const isSpacedMark = ({ sequence }: Parse, at: number) =>
  sequence.units[at + 1] !== undefined && sequence.units[at + 1]!.start > sequence.units[at]!.end

/** Whether a clause is a relative one below another that opened behind the phrase. */
function hangsOn(parse: Parse, place: number, clause: number, phrase: NounPhrase): boolean {
  for (let i = place; i >= 0; i = parse.clauses[i]!.parent) {
    if (i === clause) return true
    const one = parse.clauses[i]!
    if ((one.kind !== 'relative' && one.kind !== 'complement') || one.start < phrase.to) return false
  }
  return false
}
/** Whether a later phrase stands beside the first, behind "and" or a comma, and not below it. */
function isBeside(analyser: Analyser, parse: Parse, first: NounPhrase, other: NounPhrase): boolean {
  if (parse.clauseOf[other.head] !== parse.clauseOf[first.head]) return false
  const lead = leadOf(analyser, parse, other) ?? other
  if (lead.relation !== null && lead.relation !== first.relation) return false
  const isJoined = isJoint(analyser, parse.sequence.units[lead.from - 1])
  return isJoined || gapOf(parse, other) !== null || (other.from === first.to && other.relation === null)
}

/** The stretches around a verb: its subject and what stands before it in its clause, and what follows up to the next verb. */
export function verbZones(parse: Parse, verb: VerbGroup): readonly Zone[] {
  return remembered(answersOf(parse).zones, verb, () => findVerbZones(parse, verb))
}

function findVerbZones(parse: Parse, verb: VerbGroup): Zone[] {
  const zones: Zone[] = []
  const clause = parse.clauses[parse.clauseOf[verb.at]!]!
  if (verb.form === 'finite') zones.push({ from: clause.start, to: verb.from })
  else {
    const governor = governorOf(parse, verb)
    if (governor && verb.form !== 'participle')
      zones.push(...verbZones(parse, governor).filter(zone => zone.from < zone.to && zone.to <= governor.from), {
        from: governor.to,
        to: verb.from,
      })
  }
  zones.push({ from: verb.to, to: nextFinite(parse, verb) })
  return zones
}
