import type { PartyType } from '../../model/index.ts'
import type { Analyser } from './analyser.ts'
import type { LexicalEntry } from './lexical.ts'
import type { Phrase, PhraseValue } from './phrase.ts'
import type { TokenSequence } from './token-sequence.ts'
import { FLAG } from './tokens.ts'

/** Whether the passage writes most words with a capital, as headlines do: capitals then tell no names. */
export function isTitleCase(sequence: TokenSequence): boolean {
  let words = 0
  let capitals = 0
  const { flags, start, end } = sequence.tokens
  for (let i = 0; i < sequence.count; i++) {
    if (!(flags[i]! & FLAG.word) || end[i]! - start[i]! < 4) continue
    words++
    if (flags[i]! & FLAG.capital) capitals++
  }
  return words >= 4 && capitals / words > 0.72
}

/** First stage: words and runs of words become phrases — values, names, nouns, verbs — and what is left plain words. */
export function analyseWords(analyser: Analyser, sequence: TokenSequence, hasNames: boolean): Phrase[] {
  const { tagWord } = analyser
  const phrases: Phrase[] = []
  const push = (from: number, to: number, rule: string, value: PhraseValue) => {
    const span = { start: sequence.tokens.start[from]!, end: sequence.tokens.end[to - 1]! }
    phrases.push({ from, to, span, word: value.tag === 'word' ? sequence.word(from) : tagWord[value.tag], rule, value })
  }
  let at = 0
  while (at < sequence.count) {
    const value = matchValue(analyser, sequence, at)
    const known = matchLexicon(analyser, sequence, at)
    const valueEnd = value?.to ?? at
    const knownEnd = known?.to ?? at
    const isCapital = hasNames && sequence.isCapital(at) && !analyser.functionWords.has(sequence.word(at))
    const run = isCapital && valueEnd <= at ? matchNameRun(analyser, sequence, at, known) : null
    if (run && run.to > knownEnd) {
      push(at, run.to, run.rule, run.value)
      at = run.to
    } else if (value && valueEnd >= knownEnd) {
      push(at, valueEnd, value.rule, value.value)
      at = valueEnd
    } else if (known) {
      push(at, knownEnd, known.rule, known.value)
      at = knownEnd
    } else {
      push(at, at + 1, '', { tag: 'word' })
      at++
    }
  }
  return phrases
}

type Found = { readonly to: number; readonly rule: string; readonly value: PhraseValue }

function matchValue({ values }: Analyser, sequence: TokenSequence, at: number): Found | null {
  const money = values.money.match(sequence, at)
  const date = values.dates.match(sequence, at)
  const quantity = values.quantities.match(sequence, at)
  const end = Math.max(money?.to ?? at, date?.to ?? at, quantity?.to ?? at)
  if (money && money.to === end) return { to: end, rule: money.rule, value: { tag: 'money', money: money.value } }
  if (date && date.to === end) return { to: end, rule: date.rule, value: { tag: 'date', date: date.value } }
  if (quantity && quantity.to === end)
    return { to: end, rule: quantity.rule, value: { tag: 'quantity', quantity: quantity.value } }
  if (!values.number.cues!.has(sequence.word(at))) return null
  const number = values.number.match(sequence, at)
  if (!number) return null
  const { decimal } = number.value as { decimal: string }
  return { to: number.to, rule: 'number', value: { tag: 'number', number: decimal } }
}

/** The best of what the lexicon holds at a token: names by exact case, verbs by their neighbours. */
function matchLexicon(analyser: Analyser, sequence: TokenSequence, at: number): Found | null {
  const hit = analyser.lexicon.match(sequence.tokens, at, sequence.count)
  if (!hit) return null
  const text = sequence.textOf(hit.from, hit.to).replaceAll('’', "'")
  if (isInCompound(analyser, sequence, hit.from, hit.to) && hit.entries.every(entry => !('text' in entry))) return null
  const fitting = hit.entries.filter(entry => !('text' in entry) || isCaseOf(entry.text, text))
  const entry = chooseEntry(analyser, sequence, hit.from, hit.to, fitting)
  if (entry) {
    const value = toPhraseValue(entry)
    return value && { to: hit.to, rule: `lexicon/${entry.kind}`, value }
  }
  // What the longest run is not, a shorter one may be: "May Day" is no name, "May" is a month.
  if (hit.to - hit.from > 1) {
    const shorter = analyser.lexicon.match(sequence.tokens, at, hit.to - 1)
    const other =
      shorter &&
      chooseEntry(
        analyser,
        sequence,
        shorter.from,
        shorter.to,
        shorter.entries.filter(e => !('text' in e) || isCaseOf(e.text, sequence.textOf(shorter.from, shorter.to))),
      )
    const value = other && toPhraseValue(other)
    if (shorter && value) return { to: shorter.to, rule: `lexicon/${other.kind}`, value }
  }
  return null
}

/** "state-of-the-art": a word tied to others by hyphens without blanks. */
function isInCompound(analyser: Analyser, sequence: TokenSequence, from: number, to: number): boolean {
  const hyphen = analyser.id('-')
  const { flags } = sequence.tokens
  const isTiedAfter =
    sequence.word(to) === hyphen &&
    !(flags[to]! & FLAG.spaced) &&
    to + 1 < sequence.count &&
    !(flags[to + 1]! & FLAG.spaced)
  const isTiedBefore =
    from > 1 &&
    sequence.word(from - 1) === hyphen &&
    !(flags[from]! & FLAG.spaced) &&
    !(flags[from - 1]! & FLAG.spaced) &&
    !(flags[from - 2]! & FLAG.number)
  return isTiedAfter || isTiedBefore
}

/** Names keep their capitals; short ones in capitals (US, UN) must be written so. */
function isCaseOf(name: string, text: string): boolean {
  const first = name.charCodeAt(0)
  const isUpperName = name.length <= 6 && name === name.toUpperCase()
  if (isUpperName) return text === name
  const isNameCapital = name[0] !== name[0]!.toLowerCase()
  if (!isNameCapital) return true
  return text.charCodeAt(0) === first || text[0] !== text[0]!.toLowerCase()
}

function chooseEntry(
  analyser: Analyser,
  sequence: TokenSequence,
  from: number,
  to: number,
  entries: readonly LexicalEntry[],
): LexicalEntry | null {
  if (entries.length === 0) return null
  if (entries.length === 1 && entries[0]!.kind !== 'verb') return entries[0]!
  const verb = entries.find(entry => entry.kind === 'verb')
  const speech = entries.find(entry => entry.kind === 'speech')
  const noun = entries.find(entry => entry.kind === 'noun')
  const strong =
    entries.find(entry => 'isWeak' in entry && !entry.isWeak) ??
    entries.find(entry => entry.kind === 'blocked' || 'isWeak' in entry)
  if (strong && sequence.isCapital(from)) return strong
  if (noun && (verb || speech))
    return isVerbPlace(analyser, sequence, from, to, (verb ?? speech)!) ? (verb ?? speech)! : noun
  return verb ?? speech ?? noun ?? entries[0]!
}

/** "loans", "supply": whether the neighbours make the word a verb. */
function isVerbPlace(
  analyser: Analyser,
  sequence: TokenSequence,
  from: number,
  to: number,
  entry: LexicalEntry,
): boolean {
  if (!('forms' in entry)) return false
  const before = from > 0 ? sequence.word(from - 1) : 0
  const after = sequence.word(to)
  if (analyser.id('to') === before || MODALS.some(word => analyser.id(word) === before)) return true
  if (AFTER_NOUN.some(word => analyser.id(word) === after)) return false
  if (BEFORE_NOUN.some(word => analyser.id(word) === before)) return false
  if (!entry.forms.includes('base'))
    return entry.forms.includes('past') || entry.forms.includes('gerund') ? true : sequence.isCapital(from - 1)
  return false
}
const MODALS = ['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', 'not', 'jointly', "'ll"]
const BEFORE_NOUN = [
  'a',
  'an',
  'the',
  'this',
  'that',
  'its',
  'their',
  'his',
  'her',
  "'s",
  'of',
  'new',
  'joint',
  'more',
  'no',
  'and',
  'such',
  'each',
  'these',
  'those',
  'other',
  'free',
  '-',
]
const AFTER_NOUN = ['of', 'between', 'worth', 'from', 'was', 'is', 'were', 'are', 'has', 'have', 'had', 'will', 'would']

function toPhraseValue(entry: LexicalEntry): PhraseValue | null {
  switch (entry.kind) {
    case 'nation':
      return entry.isWeak ? { tag: 'word' } : { tag: 'nation', country: entry.country, form: entry.form }
    case 'organisation':
      return { tag: 'organisation', organisation: entry.organisation, isWeak: entry.isWeak }
    case 'person':
      return { tag: 'person', person: entry.person, isWeak: entry.isWeak }
    case 'blocked':
      return { tag: 'name', type: null }
    case 'office':
      return { tag: 'office', office: entry.office }
    case 'body':
      return { tag: 'body', type: entry.type }
    case 'noun':
      return { tag: 'noun', noun: entry.noun, head: entry.head }
    case 'verb':
      return { tag: 'verb', verb: entry.verb, lemma: entry.lemma, forms: entry.forms }
    case 'speech':
      return { tag: 'speech', speech: entry.speech, lemma: entry.lemma, forms: entry.forms }
  }
}

/** Longest run that a name may have; longer ones are headlines. */
const LONGEST_NAME = 14

/**
 * A run of capitals from token `at`: an organisation by its words (… Corporation, Ministry of …), a named agreement (… Union Treaty),
 * or a name of which only the capitals tell.
 */
function matchNameRun(analyser: Analyser, sequence: TokenSequence, at: number, known: Found | null): Found | null {
  const { head, suffix, opener } = analyser.organisationWords
  const { tokens } = sequence
  const isStrong = (found: Found | null) =>
    found !== null && (found.value.tag === 'person' || (found.value.tag === 'organisation' && !found.value.isWeak))
  if (known?.value.tag === 'person') return null
  const opening = opener.match(tokens, at, Math.min(sequence.count, at + 6))
  let end = at
  let best: Found | null = null
  let plainEnd = -1
  let isOpen = opening !== null
  let i = opening ? opening.to : at
  if (opening) end = i
  while (i < sequence.count && i - at < LONGEST_NAME) {
    const word = sequence.word(i)
    const isName = sequence.isCapital(i) && tokens.flags[i]! & FLAG.word
    if (isName) {
      const inner = i === at ? known : matchLexicon(analyser, sequence, i)
      if (i > at && isStrong(inner)) break
      if (i > at && analyser.functionWords.has(word) && !analyser.particles.has(word) && !opening) break
      const noun = inner?.value.tag === 'noun' && inner.value.noun.form && i > at ? inner : null
      if (noun && noun.value.tag === 'noun') {
        end = inner!.to
        best = { to: end, rule: 'name/agreement', value: noun.value }
        i = end
        continue
      }
      const headHit = head.match(tokens, i, sequence.count)
      const suffixHit = suffix.match(tokens, i, sequence.count)
      const longer = Math.max(headHit?.to ?? 0, suffixHit?.to ?? 0)
      const isNation = inner?.value.tag === 'nation' || inner?.value.tag === 'office'
      if (longer > i && (i > at || longer > i + 1)) {
        const type = ((suffixHit?.to ?? 0) >= (headHit?.to ?? 0) ? suffixHit : headHit)!.entries[0]!.type as PartyType
        end = withDot(sequence, longer)
        best = { to: end, rule: 'name/organisation-word', value: { tag: 'name', type } }
        i = end
        continue
      }
      if (isNation && !isOpen && plainEnd < 0) plainEnd = i
      end = i + 1
      i = end
      if (tokens.end[end - 1]! - tokens.start[end - 1]! === 1 && sequence.word(i) === analyser.id('.')) i++
      continue
    }
    const next = nextNameToken(analyser, sequence, i, opening !== null)
    if (next < 0) break
    i = next
  }
  if (opening && end > opening.to) {
    const type = opening.entries[0]!.type as PartyType
    if (!best || end > best.to || best.value.tag === 'name')
      return { to: end, rule: 'name/organisation-opener', value: { tag: 'name', type } }
  }
  if (best) return best
  isOpen = false
  const to = plainEnd >= 0 ? plainEnd : end
  if (
    to <= at ||
    known?.value.tag === 'nation' ||
    known?.value.tag === 'office' ||
    known?.value.tag === ('blocked' as never)
  )
    return null
  if (known && to <= known.to) return null
  return { to, rule: 'name/capitals', value: { tag: 'name', type: null } }
}

/** Where a name goes on after token `i` that is no capital: over "of the", "&", a hyphen without blanks; -1 where it ends. */
function nextNameToken(analyser: Analyser, sequence: TokenSequence, i: number, isOpener: boolean): number {
  const word = sequence.word(i)
  const isHyphen = word === analyser.id('-')
  if (isHyphen && (sequence.tokens.flags[i]! & FLAG.spaced || sequence.tokens.flags[i + 1]! & FLAG.spaced)) return -1
  const isAnd = word === analyser.id('and') || word === analyser.id('&')
  if (!analyser.particles.has(word) && !(isAnd && (isOpener || word === analyser.id('&')))) return -1
  let next = i + 1
  if (sequence.word(next) === analyser.id('the')) next++
  if (!sequence.isCapital(next))
    return analyser.particles.has(sequence.word(next)) && sequence.isCapital(next + 1) ? next : -1
  return next
}

function withDot(sequence: TokenSequence, to: number): number {
  const text = sequence.textOf(to - 1, to)
  return /^(?:Co|Ltd|Inc|Corp|Pte|Pvt|Bros)$/.test(text) && sequence.tokens.text[sequence.tokens.end[to - 1]!] === '.'
    ? to + 1
    : to
}
