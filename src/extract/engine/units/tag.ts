import type { Analyser } from '../analyser.ts'
import type { TokenSequence } from '../text/token-sequence.ts'
import { FLAG } from '../text/tokens.ts'
import type { Found, TagContext } from './found.ts'
import { makeUnit } from './make-unit.ts'
import { matchNameRun } from './name-run.ts'
import { isSpelled, type NameSense, type Senses } from './senses.ts'
import { UNIT_KINDS, type Unit, type UnitKind, type UnitValue } from './unit.ts'
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
  const value = analyser.values.rules.match(sequence, at)
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
    if (run && run.to > knownEnd) return asKnown(analyser, sequence, at, withLegalForm(analyser, sequence, known, run))
  }
  if (value && valueEnd >= knownEnd) return { ...value, to: valueEnd }
  if (known && !isTied) return known
  if (sequence.has(at, FLAG.mark))
    return { to: at + 1, rule: '', value: { kind: 'mark', mark: sequence.textOf(at, at + 1) } }
  return { to: at + 1, rule: '', value: { kind: 'word' } }
}

/** "Sinohydro Corporation", "China Road and Bridge Engineering Corp.": a known organisation with nothing but words that end names behind it is still that one. */
function withLegalForm({ nameWords }: Analyser, sequence: TokenSequence, known: Found | null, run: Found): Found {
  if (known?.value.kind !== 'organisation' || run.rule !== 'name/organisation-word') return run
  let end = known.to
  while (end < run.to) {
    const form =
      nameWords.suffix.match(sequence.tokens, end, run.to) ?? nameWords.head.match(sequence.tokens, end, run.to)
    if (form) end = form.to
    else if (sequence.has(end, FLAG.mark) && end > known.to) end++
    else return run
  }
  return { ...known, to: run.to }
}

/** "China Metallurgical Group Corp": a company that is known under another form of its name. */
function asKnown({ byStem }: Analyser, sequence: TokenSequence, at: number, run: Found): Found {
  if (run.value.kind !== 'name' || run.value.type !== 'company') return run
  const organisation = byStem.get(sequence.textOf(at, run.to))
  return organisation ? { ...run, value: { kind: 'organisation', organisation, isWeak: false } } : run
}

function toUnit(analyser: Analyser, { tokens }: TokenSequence, from: number, { to, rule, value }: Found): Unit {
  const isPlain = value.kind === 'word' || value.kind === 'mark'
  return makeUnit(value, {
    from,
    to,
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    word: isPlain ? tokens.word[from]! : analyser.kindWord[value.kind as UnitKind],
    token: tokens.word[from]!,
    rule,
  })
}

const RULES = Object.fromEntries(UNIT_KINDS.map(kind => [kind, `lexicon/${kind}`])) as Record<UnitKind, string>

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
    const value = isInCompound(sequence, at, hit.to)
      ? null
      : chooseSense(analyser, sequence, at, hit.to, hit.value, context)
    if (value) return { to: hit.to, rule: RULES[value.kind], value }
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

/** What a run of words is here: names by their spelling, verbs by their neighbours. */
function chooseSense(
  analyser: Analyser,
  sequence: TokenSequence,
  from: number,
  to: number,
  senses: Senses,
  context: TagContext,
): UnitValue | null {
  const name = senses.names.length > 0 ? chooseName(senses.names, sequence, from, to, context) : null
  if (name) return name.value
  const noun = senses.nouns.find(one => isSpelled(one, sequence, from, to)) ?? null
  const { verb, other } = senses
  if (verb && isVerbPlace(analyser, sequence, from, to, verb, noun !== null)) return verb.value
  return noun?.value ?? other
}

/** One name of several that share a spelling: by what the document names in full, then one that stands alone. */
function chooseName(
  names: readonly NameSense[],
  sequence: TokenSequence,
  from: number,
  to: number,
  context: TagContext,
): NameSense | null {
  // Most phrases name one.
  if (names.length === 1) {
    const only = names[0]!
    if (!isSpelled(only, sequence, from, to)) return null
    return only.strength === 'weak' ? context.choose(names, from) : only
  }
  const fitting = names.filter(one => isSpelled(one, sequence, from, to))
  const known = fitting.filter(one => one.strength !== 'none')
  if (known.length === 0) return fitting[0] ?? null
  const strong = known.find(one => one.strength === 'strong') ?? null
  return known.length === 1 && strong ? strong : (context.choose(known, from) ?? strong)
}
