import type { Analyser } from '../analyser.ts'
import type { NounEntry } from '../kit-words.ts'
import { gapOf, governorOf, nextFinite } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf, type VerbGroup } from '../syntax/verb-group.ts'
import { findPredicates, type Predicate } from './predicate.ts'

/** Half-open range of units. */
export type Zone = { readonly from: number; readonly to: number }

/** A place where a sentence speaks of an undertaking: by a noun ("a loan") or by a verb alone ("donated ten ambulances"). */
export type Mention = {
  readonly parse: Parse
  /** The unit that names it. */
  readonly at: number
  readonly noun: NounEntry | null
  readonly phrase: NounPhrase | null
  /** What the verbs around it do to it; a mention by a verb has that verb first. */
  readonly predicates: readonly Predicate[]
  readonly determiner: 'definite' | 'indefinite' | 'bare'
  /** "another loan", "a second agreement" */
  readonly isAnother: boolean
  /** "the first", "one on tourism": one of several told of before. */
  readonly isOrdinal: boolean
  readonly isPlural: boolean
  /** How many, where a number says so. */
  readonly count: number | null
  /** From its phrase to where another undertaking or clause begins. */
  readonly own: Zone
  /** Other stretches of the sentence that speak of it: around its verbs. */
  readonly shared: readonly Zone[]
  /** The mention that this one says the contents of: "an agreement for China to build a road". */
  readonly inside: Mention | null
}

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

/** All mentions of a sentence, in order. `bundle` is the noun that "the first", "another" and "one" stand for, null for none. */
export function findMentions(analyser: Analyser, parse: Parse, bundle: NounEntry | null): Mention[] {
  const nouns = parse.phrases.flatMap(
    phrase => nounOf(analyser, parse, phrase) ?? ordinalOf(analyser, parse, phrase, bundle ?? firstPaper(parse)) ?? [],
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
      isAnother: (phrase.bits & CLASS.another) !== 0 && !(phrase.bits & CLASS.definite),
      own,
      shared: gapOf(parse, phrase) ? [] : its.flatMap(({ verb }) => verbZones(analyser, parse, verb)),
      inside: null,
    }
  })
  for (const verb of parse.verbs) {
    if (told.has(verb) || !VERBAL_FRAMES.has(verb.verb.frame) || verb.form === 'attributive' || verb.form === 'nominal')
      continue
    if (drafts.some(draft => draft.predicates.some(one => one.controllers.includes(verb)))) continue
    const [predicate] = findPredicates(analyser, parse, [], [verb]).get(null) ?? []
    if (!predicate) continue
    const zones = verbZones(analyser, parse, verb)
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
      shared: zones,
      inside: null,
    })
  }
  drafts.sort((a, b) => a.at - b.at)
  return nest(containersFirst(drafts))
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
  if (found.kind !== 'noun' || found.noun.kind === 'talks' || found.noun.kind === 'project') return null
  if (!isHeadNoun && !isTransparent(analyser, parse, phrase)) return null
  if (isBracketed(parse, phrase) || isQuotedSpeech(parse, at)) return null
  return { phrase, at, noun: found.noun, isOrdinal: false }
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
  const { isPlural: _, ...noun } = bundle
  return { phrase, at: phrase.head, noun, isOrdinal: true }
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
  const before = parse.sequence.units[phrase.from - 1]
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

/** From the phrase over what hangs on it, relative clauses included, to the next verb of its clause or the next undertaking beside it. */
function ownZone(analyser: Analyser, parse: Parse, phrase: NounPhrase, others: readonly NounPhrase[]): Zone {
  if (isEntryTitle(parse, phrase)) return { from: 0, to: parse.sequence.count }
  const clause = parse.clauseOf[phrase.head]!
  const startOf = (one: NounPhrase) => gapOf(parse, one)?.preposition ?? one.from
  const siblings = new Set(
    others.filter(other => other.from > phrase.from && isBeside(analyser, parse, phrase, other)).map(startOf),
  )
  const from = startOf(phrase)
  let to = phrase.to
  while (to < parse.sequence.count && !siblings.has(to)) {
    const unit = parse.sequence.units[to]!
    if (unit.kind === 'mark' && (unit.mark === ';' || unit.mark === ':')) break
    const place = parse.clauseOf[to]!
    if (place === clause) {
      if (parse.verbs.some(verb => verb.from === to && verb.form === 'finite')) break
    } else if (!hangsOn(parse, place, clause, phrase)) break
    to++
  }
  return { from, to }
}
/** "The Lusaka Protocol: the two sides …": a phrase without a verb at the head of a sentence, before a colon or dash. */
function isEntryTitle(parse: Parse, phrase: NounPhrase): boolean {
  if (phrase.from > 1) return false
  const mark = parse.sequence.units.findIndex(
    (unit, i) => i >= phrase.to && unit.kind === 'mark' && /^(?:[:—–-]|--)$/.test(unit.mark) && isSpacedMark(parse, i),
  )
  return (
    mark > 0 && mark < parse.sequence.count - 1 && !parse.verbs.some(verb => verb.at < mark && verb.form === 'finite')
  )
}
const isSpacedMark = ({ sequence }: Parse, at: number) =>
  sequence.units[at + 1] !== undefined && sequence.units[at + 1]!.start > sequence.units[at]!.end

/** Whether a clause is a relative one below another that opened behind the phrase. */
function hangsOn(parse: Parse, place: number, clause: number, phrase: NounPhrase): boolean {
  for (let i = place; i >= 0; i = parse.clauses[i]!.parent) {
    if (i === clause) return true
    const one = parse.clauses[i]!
    if ((one.kind !== 'relative' && one.kind !== 'complement') || one.start < phrase.to) return false
  }
  return false
}
/** Whether a later phrase stands beside the first, behind "and" or a comma, and not below it. */
function isBeside(analyser: Analyser, parse: Parse, first: NounPhrase, other: NounPhrase): boolean {
  if (parse.clauseOf[other.head] !== parse.clauseOf[first.head]) return false
  if (other.relation !== null && other.relation !== first.relation) return false
  const before = parse.sequence.units[other.from - 1]
  const isJoined =
    (before?.kind === 'mark' && before.mark === ',') || (bitsOf(analyser, before) & CLASS.coordinator) !== 0
  return isJoined || gapOf(parse, other) !== null || (other.from === first.to && other.relation === null)
}

/** The stretches around a verb: its subject and what stands before it in its clause, and what follows up to the next verb. */
export function verbZones(analyser: Analyser, parse: Parse, verb: VerbGroup): Zone[] {
  const zones: Zone[] = []
  const clause = parse.clauses[parse.clauseOf[verb.at]!]!
  if (verb.form === 'finite') zones.push({ from: clause.start, to: verb.from })
  else {
    const governor = governorOf(parse, verb)
    if (governor && verb.form !== 'participle')
      zones.push(...verbZones(analyser, parse, governor).filter(zone => zone.to <= governor.from), {
        from: governor.to,
        to: verb.from,
      })
  }
  zones.push({ from: verb.to, to: nextFinite(parse, verb) })
  return zones
}

/** "will buy gas under a deal": the deal is what is told of, and the verb its contents. */
function containersFirst(mentions: readonly Mention[]): Mention[] {
  const contents = new Set<Mention>()
  const opened = mentions.map(mention => {
    if (mention.phrase?.relation !== 'under' || mention.noun?.kind !== 'paper' || mention.determiner === 'definite')
      return mention
    const content = mentions.findLast(one => one.noun === null && one.at < mention.at && mention.at < one.own.to)
    if (!content) return mention
    contents.add(content)
    const bound = content.predicates.map(one => ({ ...one, status: 'agreed' as const, reality: 'bound' as const }))
    return {
      ...mention,
      predicates: [...mention.predicates, ...bound],
      shared: [...mention.shared, content.own, ...content.shared],
    }
  })
  return opened.filter(mention => !contents.has(mention))
}

/** A paper with a history of its own is no part of what rests on it: "the declaration that both signed in April". */
function isIndependent({ noun, predicates, phrase }: Mention): boolean {
  if (noun?.kind !== 'paper' || phrase?.relation === 'to') return false
  return predicates.some(
    one =>
      (one.role === 'relative' || one.role === 'participle') &&
      one.verb.verb.frame === 'conclude' &&
      one.reality === 'real',
  )
}

/** Ties each mention that lies in the own zone of an earlier one to it. */
function nest(mentions: readonly Mention[]): Mention[] {
  const nested: Mention[] = []
  for (const mention of mentions) {
    const outer = isIndependent(mention)
      ? undefined
      : nested.findLast(
          one =>
            one.noun !== null &&
            one.noun.kind !== 'generic' &&
            mention.at > one.at &&
            mention.at < one.own.to &&
            mention.at >= one.own.from,
        )
    nested.push(outer ? { ...mention, inside: outer } : mention)
  }
  return nested
}
