import { toActor } from './actors.ts'
import { analyseWords, isTitleCase } from './analyse-words.ts'
import type { Analyser } from './analyser.ts'
import type { Passage } from './passages.ts'
import { type ActorValue, type Phrase, PhraseSequence } from './phrase.ts'
import { splitSentences } from './sentences.ts'
import { TokenSequence } from './token-sequence.ts'
import { tokenize } from './tokens.ts'

/** A sentence, or an item of a list run together, as phrases. */
export type Sentence = {
  readonly passage: Passage
  readonly passageIndex: number
  readonly index: number
  readonly phrases: PhraseSequence
  readonly tokens: TokenSequence
  readonly start: number
  readonly end: number
}

/** Parses one passage into sentences of phrases: words, then names, then groups of actors. */
export function parsePassage(
  analyser: Analyser,
  text: string,
  passage: Passage,
  passageIndex: number,
  firstIndex: number,
): Sentence[] {
  const tokens = tokenize(text, passage.start, passage.end, analyser.vocabulary)
  if (tokens.count === 0) return []
  const sequence = new TokenSequence(tokens, analyser.stops, analyser.units)
  const bounds = splitSentences(sequence, analyser.abbreviations, isRunTogether(text, passage))
  const hasNames = !(passage.kind === 'title' || passage.kind === 'heading') || !isTitleCase(sequence)
  const words = analyseWords(analyser, sequence, hasNames)
  const sentences: Sentence[] = []
  let from = 0
  for (let i = 0; i + 1 < bounds.length; i++) {
    let to = from
    while (to < words.length && words[to]!.from < bounds[i + 1]!) to++
    if (to > from) {
      const phrases = groupActors(analyser, nameActors(analyser, words.slice(from, to), text), text)
      sentences.push({
        passage,
        passageIndex,
        index: firstIndex + sentences.length,
        phrases,
        tokens: sequence,
        start: words[from]!.span.start,
        end: words[to - 1]!.span.end,
      })
    }
    from = to
  }
  return sentences
}

/** Items in one paragraph, only semicolons between them, behind a colon. */
function isRunTogether(text: string, passage: Passage): boolean {
  if (passage.kind === 'item') return false
  const colon = text.indexOf(':', passage.start)
  if (colon < 0 || colon > passage.end) return false
  const first = text.indexOf(';', colon)
  if (first < 0 || first > passage.end) return false
  const second = text.indexOf(';', first + 1)
  return second > 0 && second < passage.end
}

/** Second stage: what names somebody becomes an actor. */
function nameActors(analyser: Analyser, words: readonly Phrase[], text: string): PhraseSequence {
  const sequence = new PhraseSequence(words, text, analyser.stops)
  const phrases: Phrase[] = []
  for (let at = 0; at < words.length; ) {
    const match = analyser.names.match(sequence, at)
    if (match) {
      phrases.push(actorPhrase(analyser, words, at, match.to, match.rule, match.value))
      at = match.to
      continue
    }
    const phrase = words[at]!
    const actor = isActor(phrase) ? toActor(phrase, text.slice(phrase.span.start, phrase.span.end)) : null
    phrases.push(actor ? actorPhrase(analyser, words, at, at + 1, phrase.rule, actor) : phrase)
    at++
  }
  return new PhraseSequence(phrases, text, analyser.stops)
}

/** Adjectives and cities do not act by themselves. */
function isActor({ value }: Phrase): boolean {
  if (value.tag === 'nation') return value.form !== 'adjective' && value.form !== 'combining' && value.form !== 'city'
  return value.tag === 'organisation' || value.tag === 'person' || value.tag === 'name'
}

function actorPhrase(
  analyser: Analyser,
  words: readonly Phrase[],
  from: number,
  to: number,
  rule: string,
  actor: ActorValue,
): Phrase {
  const first = words[from]!
  const last = words[to - 1]!
  return {
    from: first.from,
    to: last.to,
    span: { start: first.span.start, end: last.span.end },
    word: analyser.tagWord.actor,
    rule,
    value: { tag: 'actor', actor },
  }
}

/** Third stage: "A, B and C" and "A-B" become one actor with members. */
function groupActors(analyser: Analyser, sequence: PhraseSequence, text: string): PhraseSequence {
  const { phrases } = sequence
  const comma = analyser.id(',')
  const and = new Set(['and', '&'].map(word => analyser.id(word)))
  const joins = new Set(['-', '/', '–'].map(word => analyser.id(word)))
  const determiners = new Set(['the', 'both', 'of'].map(word => analyser.id(word)))
  const grouped: Phrase[] = []
  const skip = (i: number) =>
    i < phrases.length && determiners.has(phrases[i]!.word) && phrases[i + 1]?.value.tag === 'actor' ? i + 1 : i
  for (let i = 0; i < phrases.length; ) {
    const hyphened = hyphenGroup(phrases, i, joins)
    if (hyphened) {
      grouped.push(groupPhrase(analyser, phrases, i, hyphened.to, hyphened.members, text))
      i = hyphened.to
      continue
    }
    if (phrases[i]!.value.tag !== 'actor') {
      grouped.push(phrases[i]!)
      i++
      continue
    }
    const members = [phrases[i]!]
    let end = i + 1
    for (let j = i + 1; j < phrases.length; ) {
      const isComma = phrases[j]!.word === comma
      const isAnd = and.has(phrases[j]!.word)
      if (!isComma && !isAnd) break
      const afterComma = isComma && and.has(phrases[j + 1]?.word ?? 0)
      const next = skip(afterComma ? j + 2 : j + 1)
      if (phrases[next]?.value.tag !== 'actor') break
      if (afterComma && members.length < 2) break
      members.push(phrases[next]!)
      j = next + 1
      if (isAnd || afterComma) {
        end = j
        break
      }
    }
    const isGroup = end > i + 1
    grouped.push(isGroup ? groupPhrase(analyser, phrases, i, end, members, text) : phrases[i]!)
    i = end
  }
  return new PhraseSequence(grouped, text, analyser.stops)
}

/** "India-Oman", "Belgian-Swiss", "Sino/Russian". */
function hyphenGroup(
  phrases: readonly Phrase[],
  at: number,
  joins: ReadonlySet<number>,
): { to: number; members: Phrase[] } | null {
  const isNation = (phrase: Phrase | undefined) => {
    if (!phrase) return false
    if (phrase.value.tag === 'nation') return true
    return (
      phrase.value.tag === 'actor' &&
      phrase.value.actor.type !== 'person' &&
      (phrase.value.actor.country !== undefined || phrase.value.actor.type === 'organisation')
    )
  }
  if (!isNation(phrases[at])) return null
  const members = [phrases[at]!]
  let to = at + 1
  while (
    joins.has(phrases[to]?.word ?? 0) &&
    phrases[to]!.span.start === phrases[to - 1]!.span.end &&
    isNation(phrases[to + 1])
  ) {
    members.push(phrases[to + 1]!)
    to += 2
  }
  return members.length > 1 ? { to, members } : null
}

function groupPhrase(
  analyser: Analyser,
  phrases: readonly Phrase[],
  from: number,
  to: number,
  members: readonly Phrase[],
  text: string,
): Phrase {
  const flat = members.map(member => {
    const actor = toActor(member, text.slice(member.span.start, member.span.end))
    return member.value.tag === 'actor' || !actor ? member : { ...member, value: { tag: 'actor' as const, actor } }
  })
  const span = { start: phrases[from]!.span.start, end: phrases[to - 1]!.span.end }
  const actor: ActorValue = { name: text.slice(span.start, span.end), type: 'state', members: flat }
  return {
    from: phrases[from]!.from,
    to: phrases[to - 1]!.to,
    span,
    word: analyser.tagWord.actor,
    rule: 'group',
    value: { tag: 'actor', actor },
  }
}
