import type { Analyser } from '../analyser.ts'
import type { Parse } from '../syntax/clause.ts'
import type { DraftTraits } from './draft.ts'
import type { Mention } from './mention.ts'

export function originOf({ parse, noun }: Mention): DraftTraits['origin'] {
  const { kind } = parse.sentence.passage
  if (kind === 'title' || kind === 'heading') return kind
  return noun ? 'noun' : 'verb'
}

/** "the 2007 treaty", "the agreement of 1999": a definite paper with a year of its own. */
export function hasOwnYear(analyser: Analyser, { parse, phrase, noun, at }: Mention): boolean {
  if (!phrase || noun?.kind !== 'paper') return false
  const isYear = (i: number) => {
    const unit = parse.sequence.units[i]
    return unit?.kind === 'date' && unit.date.year !== undefined
  }
  for (let i = phrase.from; i < phrase.to; i++) if (isYear(i)) return true
  return isYear(at + 1) && analyser.grammar.relations.get(parse.sequence.units[at + 1]!.token) === 'of'
}

export function hasMoneyIn(parse: Parse, { own, shared }: Mention): boolean {
  return parse.sequence.units.some(
    (unit, i) => unit.kind === 'money' && [own, ...shared].some(zone => i >= zone.from && i < zone.to),
  )
}
