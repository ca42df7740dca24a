import type { Analyser } from '../analyser.ts'
import { isJoint } from '../syntax/small-words.ts'
import type { Mention } from './mention.ts'
import type { Zone } from './zones.ts'

/** "memoranda on customs, on tourism and on energy": where each begins and ends; empty where the preposition stands once. */
export function topicZones(analyser: Analyser, { parse, phrase, noun, isPlural, determiner, own }: Mention): Zone[] {
  if (!phrase || !isPlural || noun?.kind !== 'paper' || determiner === 'definite') return []
  const starts = new Set<number>()
  for (const { relation, preposition, head } of parse.phrases) {
    if (relation !== 'on' || head >= own.to || preposition < phrase.to) continue
    if (preposition === phrase.to || isJoint(analyser, parse.sequence.units[preposition - 1])) starts.add(preposition)
  }
  if (starts.size < 2 || !starts.has(phrase.to)) return []
  const [, ...rest] = starts
  return [phrase.from, ...rest].map((from, i) => ({ from, to: rest[i] === undefined ? own.to : rest[i] - 1 }))
}
