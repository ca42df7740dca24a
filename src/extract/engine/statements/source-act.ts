import type { Analyser } from '../analyser.ts'
import type { Cast } from '../cast/cast.ts'
import { gather } from '../gather.ts'
import { itemAt } from '../item-at.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf } from '../syntax/verb-group.ts'
import type { Memory } from './memory.ts'
import { speakerOf } from './speaker-of.ts'
import type { SpeechAct } from './speech-act.ts'

/** "according to the consultant", "in Costa's view", "For the opposition leader, it was a defeat". */
export function sourceActs(analyser: Analyser, cast: Cast, parse: Parse, memory: Memory): SpeechAct[] {
  return gather(parse.phrases, (phrase): SpeechAct | null => {
    const way = wayOf(analyser, parse, phrase)
    if (!way) return null
    const speaker = speakerOf({ analyser, cast }, parse, phrase, memory) ?? owner(analyser, cast, parse, phrase, memory)
    if (!speaker || speaker.actor.isCollective) return null
    if (way === 'for' && speaker.actor.type !== 'person') return null
    return {
      rule: `${analyser.kit.code}/statement/${way === 'according-to' ? way : 'view'}`,
      manner: 'source',
      verb: null,
      speaker,
      addressee: null,
      from: Math.max(0, phrase.preposition - (way === 'according-to' ? 1 : 0)),
      to: endOf(parse, phrase),
    }
  })
}

type Way = 'according-to' | 'view' | 'for'
function wayOf(analyser: Analyser, { sequence, phrases, quoted }: Parse, phrase: NounPhrase): Way | null {
  const { sources, views } = analyser.wordSets
  const before = itemAt(sequence.units, phrase.preposition - 1)
  if (quoted[phrase.head]) return null
  if (phrase.relation !== null && before && sources.has(before.token)) return 'according-to'
  if (phrase.relation === 'in' && views.has(sequence.units[phrase.head]!.token)) return 'view'
  // "For Mitsotakis, the leader of the opposition, it was a national defeat."
  if (phrase.relation !== 'for' || phrase.preposition !== 0) return null
  const comma = commaAfter(sequence.units, phrase)
  const subject = phrases.find(one => one.from > comma && one.relation === null)
  const isIt =
    subject && subject.from === comma + 1 && (bitsOf(analyser, sequence.units[subject.head]) & CLASS.pronoun) !== 0
  return isIt ? 'for' : null
}
/** "in Costa's view": whose view it is. */
function owner(analyser: Analyser, cast: Cast, parse: Parse, phrase: NounPhrase, memory: Memory) {
  if (phrase.relation !== 'in') return null
  const at = parse.sequence.units.findIndex((unit, i) => i >= phrase.from && i < phrase.to && unit.kind === 'actor')
  return at < 0
    ? null
    : speakerOf({ analyser, cast }, parse, { ...phrase, head: at, to: at + 1, relation: null }, memory)
}

/** The last comma before the subject of the sentence. */
function commaAfter(units: Parse['sequence']['units'], { to }: NounPhrase): number {
  for (let i = to; i < units.length; i++) {
    const unit = units[i]!
    if (unit.kind === 'verb') break
    const next = units[i + 1]
    if (unit.kind === 'mark' && unit.mark === ',' && next?.kind === 'word') return i
  }
  return -1
}

/** Where the words for the source end: with the offices and asides behind its name. */
function endOf({ sequence, phrases }: Parse, phrase: NounPhrase): number {
  let to = phrase.to
  for (const one of phrases) if (one.relation !== null && one.preposition === to && to > phrase.from) to = one.to
  return Math.min(to, sequence.count)
}
