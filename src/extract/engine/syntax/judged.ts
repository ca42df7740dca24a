import type { Analyser } from '../analyser.ts'
import type { Parse } from './clause.ts'
import type { VerbGroup } from './verb-group.ts'

const FURTHEST = 8
/** "denounced the memorandums as illegal": a verb that ends a treaty says what somebody thinks of it where "as" follows its object. */
export function isJudged(analyser: Analyser, parse: Parse, { at, to, verb }: VerbGroup): boolean {
  if (verb.speech !== 'call' || !verb.status) return false
  const { units } = parse.sequence
  for (let i = to + 1; i < units.length && i - to <= FURTHEST; i++) {
    if (parse.clauseOf[i] !== parse.clauseOf[at]) return false
    if (analyser.wordSets.capacities.has(units[i]!.token)) return true
  }
  return false
}
