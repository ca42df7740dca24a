import type { Analyser } from '../analyser.ts'
import type { TokenSequence } from '../text/token-sequence.ts'
import { FLAG } from '../text/tokens.ts'
import type { NumberValue } from '../values/numbers.ts'
import type { Found, TagContext, UnitValue } from './found.ts'
import type { LexicalEntry } from './lexical.ts'
import { matchNameRun } from './name-run.ts'
import type { Unit, UnitKind } from './unit.ts'
import { isVerbPlace } from './verb-place.ts'

/** First stage: words and runs of words become units — values, names, nouns, verbs — and what is left plain words and marks. */
export function tagSentence(
  analyser: Analyser,
  sequence: TokenSequence,
  from: number,
  to: number,
  context: TagContext,
): Unit[] {
  const units: Unit[] = []
  for (let at = from; at < to; ) {
    const found = withCurrency(findUnit(analyser, sequence, at, from, to, context), context)
    units.push(toUnit(analyser, sequence, at, found))
    at = found.to
  }
  return units
}

/** Money whose word several currencies share is of the country that the text speaks of. */
function withCurrency(found: Found, context: TagContext): Found {
  if (found.value.kind !== 'money' || !found.value.money.rivals) return found
  const { rivals, ...money } = found.value.money
  return { ...found, value: { kind: 'money', money: { ...money, currency: context.currency(rivals) } } }
}

function findUnit(
  analyser: Analyser,
  sequence: TokenSequence,
  at: number,
  from: number,
  to: number,
  context: TagContext,
): Found {
  const value = matchValue(analyser, sequence, at)
  const known = matchLexicon(analyser, sequence, at, to, context)
  const valueEnd = Math.min(value?.to ?? at, to)
  const knownEnd = known?.to ?? at
  const isTied = isTiedToSmall(sequence, at)
  if (sequence.isCapital(at) && valueEnd <= at && !isTied) {
    const run = matchNameRun(analyser, sequence, {
      at,
      from,
      to,
      known,
      context,
      look: i => matchLexicon(analyser, sequence, i, to, context),
    })
    if (run && run.to > knownEnd) return run
  }
  if (value && valueEnd >= knownEnd) return { ...value, to: valueEnd }
  if (known && !isTied) return known
  if (sequence.has(at, FLAG.mark))
    return { to: at + 1, rule: '', value: { kind: 'mark', mark: sequence.textOf(at, at + 1) } }
  return { to: at + 1, rule: '', value: { kind: 'word' } }
}

function toUnit(analyser: Analyser, { tokens }: TokenSequence, from: number, { to, rule, value }: Found): Unit {
  const isPlain = value.kind === 'word' || value.kind === 'mark'
  return {
    ...value,
    from,
    to,
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    word: isPlain ? tokens.word[from]! : analyser.kindWord[value.kind as UnitKind],
    token: tokens.word[from]!,
    rule,
  } as Unit
}

/** The longest value that begins at a token; of equals money before dates before quantities. */
function matchValue({ values }: Analyser, sequence: TokenSequence, at: number): Found | null {
  const money = values.money.match(sequence, at)
  const date = values.dates.match(sequence, at)
  const quantity = values.quantities.match(sequence, at)
  const end = Math.max(money?.to ?? at, date?.to ?? at, quantity?.to ?? at)
  if (money && money.to === end) return { to: end, rule: money.rule, value: { kind: 'money', money: money.value } }
  if (date && date.to === end) return { to: end, rule: date.rule, value: { kind: 'date', date: date.value } }
  if (quantity && quantity.to === end)
    return { to: end, rule: quantity.rule, value: { kind: 'quantity', quantity: quantity.value } }
  if (!values.number.cues!.has(sequence.word(at))) return null
  const number = values.number.match(sequence, at)
  return number && { to: number.to, rule: 'number', value: { kind: 'number', number: number.value as NumberValue } }
}

/** The best of what the lexicon holds at a token: names by exact case, verbs by their neighbours. */
function matchLexicon(
  analyser: Analyser,
  sequence: TokenSequence,
  at: number,
  limit: number,
  context: TagContext,
): Found | null {
  let end = limit
  // What the longest run is not, a shorter one may be: "May Day" is no name, "May" is a month.
  for (let tries = 0; tries < 3; tries++) {
    const hit = analyser.lexicon.match(sequence.tokens, at, end)
    if (!hit) return null
    const entry = isInCompound(sequence, at, hit.to)
      ? null
      : chooseEntry(analyser, sequence, at, hit.to, hit.entries, context)
    const value = entry && toValue(entry)
    if (value) return { to: hit.to, rule: `lexicon/${entry.kind}`, value }
    end = hit.to - 1
    if (end <= at) return null
  }
  return null
}

/** "anti-Hitler": a capital tied by a hyphen to a small word before it names nobody here. */
function isTiedToSmall(sequence: TokenSequence, at: number): boolean {
  if (at < 2 || sequence.has(at, FLAG.spaced) || sequence.has(at - 1, FLAG.spaced) || !sequence.isCapital(at))
    return false
  return sequence.textOf(at - 1, at) === '-' && sequence.has(at - 2, FLAG.word) && !sequence.isCapital(at - 2)
}

/** "state-of-the-art", "single-window": a small word tied to others by hyphens without blanks, names aside. */
function isInCompound(sequence: TokenSequence, from: number, to: number): boolean {
  if (sequence.isCapital(from)) return false
  const { text, start, end, flags } = sequence.tokens
  const isHyphen = (token: number) => text[start[token]!] === '-'
  const isTied = (token: number) => (flags[token]! & FLAG.spaced) === 0
  const isTiedAfter =
    to + 1 < sequence.count && isHyphen(to) && isTied(to) && isTied(to + 1) && end[to]! - start[to]! === 1
  const isTiedBefore =
    from > 1 &&
    isHyphen(from - 1) &&
    isTied(from) &&
    isTied(from - 1) &&
    !sequence.has(from - 2, FLAG.number) &&
    !sequence.isCapital(from - 2)
  return isTiedAfter || isTiedBefore
}

/** Names keep their capitals; short ones in capitals (US, UN) must be written so. */
function isCaseOf(name: string, text: string): boolean {
  if (name.length <= 6 && name === name.toUpperCase() && name !== name.toLowerCase()) return text === name
  const first = name[0]!
  if (first === first.toLowerCase()) return true
  return text[0] !== text[0]!.toLowerCase() && (!/\d/.test(name) || text === name)
}

function chooseEntry(
  analyser: Analyser,
  sequence: TokenSequence,
  from: number,
  to: number,
  entries: readonly LexicalEntry[],
  context: TagContext,
): LexicalEntry | null {
  const text = sequence.textOf(from, to).replaceAll('’', "'")
  const fitting = entries.filter(entry => !('text' in entry) || isCaseOf(entry.text, text))
  const names = fitting.filter(entry => 'isWeak' in entry || entry.kind === 'blocked')
  const name = chooseName(names, from, context)
  if (name) return name
  const verb = fitting.find(entry => entry.kind === 'verb')
  const noun = fitting.find(entry => entry.kind === 'noun')
  const other = fitting.find(entry => entry.kind === 'office' || entry.kind === 'body')
  if (verb && isVerbPlace(analyser, sequence, from, to, verb, noun !== undefined)) return verb
  return noun ?? other ?? null
}

/** One name of several that share a spelling: by what the document names in full, then one that stands alone. */
function chooseName(names: readonly LexicalEntry[], at: number, context: TagContext): LexicalEntry | null {
  const known = names.filter(entry => 'isWeak' in entry)
  if (known.length === 0) return names[0] ?? null
  const strong = known.filter(entry => !entry.isWeak)
  if (known.length === 1 && strong.length === 1) return strong[0]!
  return context.choose(known, at) ?? strong[0] ?? null
}

function toValue(entry: LexicalEntry): UnitValue | null {
  switch (entry.kind) {
    case 'nation':
      return { kind: 'nation', country: entry.country, form: entry.form }
    case 'organisation':
      return { kind: 'organisation', organisation: entry.organisation, isWeak: entry.isWeak }
    case 'person':
      return { kind: 'person', person: entry.person, isWeak: entry.isWeak }
    case 'blocked':
      return { kind: 'name', type: 'subnational' }
    case 'office':
      return { kind: 'office', office: entry.office }
    case 'body':
      return { kind: 'body', type: entry.type }
    case 'noun':
      return { kind: 'noun', noun: entry.noun }
    case 'verb':
      return { kind: 'verb', verb: entry.verb, lemma: entry.lemma, forms: entry.forms }
  }
}
