import type { Analyser } from '../analyser.ts'
import { gather } from '../gather.ts'
import { itemAt } from '../item-at.ts'
import type { NounEntry } from '../kit-words.ts'
import { gapOf, nextFinite, objectsOf, subjectOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf, type VerbGroup } from '../syntax/verb-group.ts'
import type { Mention } from './mention.ts'
import { containersFirst, nest } from './nesting.ts'
import { findPredicates, type Predicate } from './predicate.ts'
import { ownZone, verbZones } from './zones.ts'

/** Verbs that tell of an undertaking without a noun for it. */
const VERBAL_FRAMES: ReadonlySet<string> = new Set([
  'give',
  'receive',
  'fund',
  'forgive',
  'sell',
  'buy',
  'make',
  'agree',
  'pledge',
  'conclude',
])

const NO_UNDERTAKINGS: ReadonlySet<string> = new Set(['talks', 'project', 'private'])

/**
 * All mentions of a sentence, in order. `bundle` is the noun that "the first", "another" and "one" stand for, null for none. In a notice the
 * opening of a place tells of an undertaking.
 */
export function findMentions(analyser: Analyser, parse: Parse, bundle: NounEntry | null, isNotice: boolean): Mention[] {
  const nouns = gather(
    parse.phrases,
    phrase =>
      furtherOf(nounOf(analyser, parse, phrase), bundle) ??
      ordinalOf(analyser, parse, phrase, bundle ?? firstPaper(parse)),
  )
  const predicates = findPredicates(
    analyser,
    parse,
    nouns.map(one => one.phrase),
  )
  const told = new Set<VerbGroup>()
  const drafts: Mention[] = nouns.map(({ phrase, at, noun, isOrdinal }) => {
    const own = ownZone(
      analyser,
      parse,
      phrase,
      nouns.map(one => one.phrase),
    )
    const its = predicates.get(phrase) ?? []
    for (const { verb } of its) told.add(verb)
    return {
      parse,
      at,
      noun,
      phrase,
      predicates: its,
      ...countOf(parse, phrase, at, noun),
      determiner: determinerOf(phrase),
      isOrdinal,
      isAnother:
        !(phrase.bits & CLASS.definite) &&
        ((phrase.bits & CLASS.another) !== 0 || its.some(one => isOneMore(analyser, parse, one))),
      own,
      siblings: [],
      shared: gapOf(parse, phrase) ? [] : its.flatMap(({ verb }) => verbZones(parse, verb)),
      inside: null,
    }
  })
  for (const verb of parse.verbs) {
    if (told.has(verb) || verb.form === 'attributive' || verb.form === 'nominal') continue
    if (!VERBAL_FRAMES.has(verb.verb.frame) && !(isNotice && isOpening(analyser, parse, verb))) continue
    if (drafts.some(draft => draft.predicates.some(one => one.controllers.includes(verb)))) continue
    if (isNone(analyser, parse, verb)) continue
    const [predicate] = findPredicates(analyser, parse, [], [verb]).get(null) ?? []
    if (!predicate) continue
    const zones = verbZones(parse, verb)
    drafts.push({
      parse,
      at: verb.at,
      noun: null,
      phrase: null,
      predicates: [predicate],
      determiner: 'bare',
      isAnother: false,
      isOrdinal: false,
      isPlural: false,
      count: null,
      own: { from: verb.from, to: nextFinite(parse, verb) },
      siblings: [],
      shared: zones,
      inside: null,
    })
  }
  drafts.sort((a, b) => a.at - b.at)
  return nest(containersFirst(drafts))
}

/** "have also signed an agreement": not the one told of before. */
function isOneMore(analyser: Analyser, { sequence }: Parse, { verb, reality, role }: Predicate): boolean {
  if (verb.verb.frame !== 'conclude' || reality !== 'real' || role === 'relative' || role === 'participle') return false
  for (let i = verb.from - 1; i < verb.at; i++)
    if (analyser.wordSets.additions.has(sequence.units[i]?.token ?? 0)) return true
  return false
}

/** "building a community", "signed a wage deal": nothing is built, and nothing that concerns other countries concluded. */
function isNone(analyser: Analyser, parse: Parse, verb: VerbGroup): boolean {
  const [object] = objectsOf(analyser, parse, verb)
  if (!object) return false
  const head = parse.sequence.units[object.head]!
  return verb.verb.frame === 'make'
    ? analyser.wordSets.abstracts.has(head.token)
    : head.kind === 'noun' && head.noun.kind === 'private'
}

const OPENED: ReadonlySet<string> = new Set(['implementing', 'completed'])
/** "The Confucius Institute was opened in Cairo", "launched a culture centre": a body or a project that comes to be. */
export function isOpening(analyser: Analyser, parse: Parse, verb: VerbGroup): boolean {
  const { frame, status, isIntransitive } = verb.verb
  if (frame !== 'life' || !status || !OPENED.has(status)) return false
  const [object] = objectsOf(analyser, parse, verb)
  const thing = verb.isPassive || isIntransitive ? subjectOf(analyser, parse, verb) : object
  const head = thing && parse.sequence.units[thing.head]
  if (head?.kind === 'actor') return head.actor.type === 'organisation'
  return head?.kind === 'noun' && head.noun.kind === 'project'
}

type Named = { readonly phrase: NounPhrase; readonly at: number; readonly noun: NounEntry; readonly isOrdinal: boolean }

/** The noun for an undertaking that heads a phrase, and the unit that it is. */
function nounOf(analyser: Analyser, parse: Parse, phrase: NounPhrase): Named | null {
  const { sequence } = parse
  const unit = sequence.units[phrase.head]!
  const isHeadNoun = unit.kind === 'noun'
  const at = isHeadNoun ? phrase.head : lastNoun(parse, phrase)
  if (at < 0) return null
  const found = sequence.units[at]!
  if (found.kind !== 'noun' || NO_UNDERTAKINGS.has(found.noun.kind)) return null
  // "Give every memorandum a number": of all there are, so of none.
  if (phrase.bits & CLASS.every) return null
  if (!isHeadNoun && !isTransparent(analyser, parse, phrase)) return null
  if (isBracketed(parse, phrase) || isQuotedSpeech(parse, at)) return null
  return { phrase, at, noun: found.noun, isOrdinal: false }
}
/** "Other documents deal with …": members of the bundle told of before. */
function furtherOf(named: Named | null, bundle: NounEntry | null): Named | null {
  if (!named || !bundle || named.noun.kind !== 'generic' || !(named.phrase.bits & CLASS.another)) return named
  return { ...named, noun: bundle, isOrdinal: true }
}
/** The first noun for a paper in a sentence: "the agreement with A, and one with B". */
function firstPaper({ sequence }: Parse): NounEntry | null {
  const unit = sequence.units.find(one => one.kind === 'noun' && one.noun.kind === 'paper')
  return unit?.kind === 'noun' ? unit.noun : null
}

/** "the first", "a third", "one on tourism": one of several that were told of just before. */
function ordinalOf(analyser: Analyser, parse: Parse, phrase: NounPhrase, bundle: NounEntry | null): Named | null {
  if (!bundle || phrase.to - phrase.from > 3) return null
  const unit = parse.sequence.units[phrase.head]!
  const isOrdinal = (bitsOf(analyser, unit) & CLASS.ordinal) !== 0
  const isOne = unit.kind === 'number' && unit.number.decimal === '1' && unit.number.digits === null
  if (!isOrdinal && !isOne) return null
  return { phrase, at: phrase.head, noun: { ...bundle, isPlural: undefined }, isOrdinal: true }
}

function lastNoun(parse: Parse, phrase: NounPhrase): number {
  for (let i = phrase.head - 1; i >= phrase.from; i--) if (parse.sequence.units[i]!.kind === 'noun') return i
  return -1
}
/** Heads that leave the noun before them the thing spoken of: a name behind it ("the Treaty NPT"), a number. */
const isTransparent = (_analyser: Analyser, parse: Parse, phrase: NounPhrase) => {
  const unit = parse.sequence.units[phrase.head]!
  return unit.kind === 'actor' || unit.kind === 'number' || unit.kind === 'date' || unit.kind === 'name'
}
/** "(FTA)" repeats what stands before it. */
function isBracketed(parse: Parse, phrase: NounPhrase): boolean {
  const before = itemAt(parse.sequence.units, phrase.from - 1)
  const after = parse.sequence.units[phrase.to]
  return before?.kind === 'mark' && before.mark === '(' && after?.kind === 'mark' && after.mark === ')'
}
/** Inside a quotation that has a verb of its own: somebody's words, no report. A quoted title has none. */
function isQuotedSpeech({ quoted, verbs }: Parse, at: number): boolean {
  if (!quoted[at]) return false
  let from = at
  let to = at
  while (from > 0 && quoted[from - 1]) from--
  while (to < quoted.length && quoted[to]) to++
  return verbs.some(verb => verb.at >= from && verb.at < to && verb.form === 'finite')
}

function determinerOf({ bits }: NounPhrase): Mention['determiner'] {
  if (bits & (CLASS.definite | CLASS.possessive)) return 'definite'
  return bits & (CLASS.indefinite | CLASS.quantifier) ? 'indefinite' : 'bare'
}

function countOf(
  { sequence }: Parse,
  phrase: NounPhrase,
  at: number,
  noun: NounEntry,
): { isPlural: boolean; count: number | null } {
  const isPlural = noun.isPlural === true
  if (!isPlural) return { isPlural, count: null }
  for (let i = at - 1; i >= phrase.from; i--) {
    const unit = sequence.units[i]!
    if (unit.kind === 'number' && unit.number.scale === 0) return { isPlural, count: Number(unit.number.decimal) }
  }
  return { isPlural, count: null }
}
