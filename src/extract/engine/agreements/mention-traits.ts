import type { Analyser } from '../analyser.ts'
import type { Parse } from '../syntax/clause.ts'
import type { DraftTraits } from './draft.ts'
import type { Mention } from './mention.ts'

export function originOf({ parse, noun }: Mention): DraftTraits['origin'] {
  const { kind } = parse.sentence.passage
  if (kind === 'title' || kind === 'heading') return kind
  return noun ? 'noun' : 'verb'
}

/** "the 2007 treaty", "the agreement with Chile of May 1999": a paper with a year of its own. */
export const hasOwnYear = (analyser: Analyser, mention: Mention): boolean => ownDate(analyser, mention) >= 0

const FURTHEST = 9
/** The unit that dates a paper within its phrase or behind "of"; -1 for none. */
export function ownDate(analyser: Analyser, { parse, phrase, noun, own, at }: Mention): number {
  if (!phrase || noun?.kind !== 'paper') return -1
  const { units } = parse.sequence
  const isYear = (i: number) => {
    const unit = units[i]
    return unit?.kind === 'date' && unit.date.year !== undefined
  }
  for (let i = phrase.from; i < phrase.to; i++) if (isYear(i)) return i
  for (let i = at + 1; i < own.to && i - at <= FURTHEST; i++) {
    const unit = units[i]!
    if (unit.kind === 'verb' || unit.kind === 'noun' || unit.kind === 'mark') return -1
    if (isYear(i) && analyser.grammar.relations.get(unit.token) === 'of') return i
  }
  return -1
}

export function hasMoneyIn(parse: Parse, { own, shared }: Mention): boolean {
  return parse.sequence.units.some(
    (unit, i) => unit.kind === 'money' && [own, ...shared].some(zone => i >= zone.from && i < zone.to),
  )
}
