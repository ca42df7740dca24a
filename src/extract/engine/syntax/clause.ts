import type { Analyser } from '../analyser.ts'
import { itemAt } from '../item-at.ts'
import type { UnitSequence } from '../units/unit-sequence.ts'
import { CLASS } from './grammar.ts'
import { findNounPhrases, type NounPhrase } from './noun-phrase.ts'
import type { Sentence } from './sentence.ts'
import { bitsOf, findVerbGroups, isAdverb, type VerbGroup } from './verb-group.ts'

/** A stretch of a sentence around one finite verb or several joined by "and". */
export type Clause = {
  readonly index: number
  readonly kind: 'main' | 'relative' | 'subordinate' | 'complement' | 'coordinate'
  /** The clause that it stands in, -1 for none. */
  readonly parent: number
  /** The relative or subordinating word, -1 for none. */
  readonly marker: number
  readonly start: number
  /** Finite verbs, in order. */
  readonly verbs: readonly VerbGroup[]
}

/** A sentence with its verbs, noun phrases and clauses. */
export type Parse = {
  readonly sentence: Sentence
  readonly sequence: UnitSequence
  readonly verbs: readonly VerbGroup[]
  readonly phrases: readonly NounPhrase[]
  readonly clauses: readonly Clause[]
  /** Index of the clause of each unit. */
  readonly clauseOf: Int16Array
  /** Index of the noun phrase of each unit, -1 for none. */
  readonly phraseOf: Int16Array
  /** 1 for units inside quotation marks. */
  readonly quoted: Uint8Array
  /** Whether a quotation is still open at the end. */
  readonly isQuotedAfter: boolean
}

export function parseSentence(analyser: Analyser, sentence: Sentence, isQuotedBefore: boolean): Parse {
  const sequence = sentence.units
  const verbs = findVerbGroups(analyser, sequence)
  const covered = new Set<number>()
  for (const verb of verbs)
    if (verb.form !== 'attributive')
      for (let i = verb.form === 'nominal' ? verb.at : verb.from; i < verb.to; i++) covered.add(i)
  const found = findNounPhrases(analyser, sequence, covered)
  const phraseOf = new Int16Array(sequence.count).fill(-1)
  for (const [index, phrase] of found.entries()) phraseOf.fill(index, phrase.from, phrase.to)
  const { clauses, clauseOf } = findClauses(analyser, sentence, verbs, found, phraseOf)
  const markers = new Set(clauses.map(clause => clause.marker))
  // "after 15 agreements had been signed": behind a word that opens a clause a phrase is no part of a prepositional one.
  const phrases = found.map(phrase =>
    phrase.relation && markers.has(phrase.preposition) ? { ...phrase, relation: null, preposition: -1 } : phrase,
  )
  return { sentence, sequence, verbs, phrases, clauses, clauseOf, phraseOf, ...findQuoted(sequence, isQuotedBefore) }
}

type Open = { -readonly [K in keyof Clause]: Clause[K] extends readonly VerbGroup[] ? VerbGroup[] : Clause[K] }

function findClauses(
  analyser: Analyser,
  { units: sequence, passage }: Sentence,
  verbs: readonly VerbGroup[],
  phrases: readonly NounPhrase[],
  phraseOf: Int16Array,
): { clauses: Clause[]; clauseOf: Int16Array } {
  const clauses: Open[] = []
  const clauseOf = new Int16Array(sequence.count)
  let stack: Open[] = []
  const open = (kind: Clause['kind'], start: number, marker: number): Open => {
    const clause: Open = { index: clauses.length, kind, parent: stack.at(-1)?.index ?? -1, marker, start, verbs: [] }
    clauses.push(clause)
    stack.push(clause)
    return clause
  }
  const finite = new Map(verbs.filter(verb => verb.form === 'finite').map(verb => [verb.from, verb]))
  open('main', 0, -1)
  for (let i = 0; i < sequence.count; i++) {
    const unit = sequence.units[i]!
    const top = stack.at(-1)!
    if (
      unit.kind === 'mark' &&
      (unit.mark === ';' || unit.mark === ':' || isLeadDash(sequence, i, verbs, passage.kind === 'entry'))
    ) {
      stack = []
      open('main', i + 1, -1)
    } else if (unit.kind === 'mark' && unit.mark === ',' && isClosedByComma(sequence, top)) stack.pop()
    else {
      const marker = markerAt(analyser, sequence, i, finite)
      if (marker) open(marker.kind, i, marker.at)
    }
    const verb = finite.get(i)
    if (verb) {
      const start = placeVerb(analyser, sequence, stack, verb, open, phrases, phraseOf)
      const place = stack.at(-1)!.index
      for (let j = start; j < i; j++) clauseOf[j] = place
    }
    clauseOf[i] = stack.at(-1)!.index
  }
  return { clauses, clauseOf }
}

const DATELINE_REACH = 12
/** "CADIZ, Spain, July 18 (ACA) -- The protocol", "Santa Cruz dams -- Two banks lend": the dash behind a dateline or label, before which there is no verb. */
function isLeadDash({ units }: UnitSequence, at: number, verbs: readonly VerbGroup[], isEntry: boolean): boolean {
  if (at === 0 || at > DATELINE_REACH) return false
  const [before, unit, after] = [units[at - 1]!, units[at]!, units[at + 1]]
  const isSpaced = unit.start > before.end && after !== undefined && after.start > unit.end
  const isDash = unit.kind === 'mark' && /^(?:-|--|–|—)$/.test(unit.mark)
  const isEnd = before.kind === 'date' || before.kind === 'actor' || (before.kind === 'mark' && before.mark === ')')
  return isDash && isSpaced && (isEnd || isEntry) && !verbs.some(verb => verb.at < at)
}

/** A relative clause that began behind a comma and has its verb ends at the next comma. */
function isClosedByComma(sequence: UnitSequence, top: Open): boolean {
  if ((top.kind !== 'relative' && top.kind !== 'subordinate') || top.verbs.length === 0) return false
  const before = itemAt(sequence.units, top.start - 1)
  return top.kind === 'subordinate' || (before?.kind === 'mark' && before.mark === ',')
}

/** Gives a finite verb to its clause, opening one where needed; returns where that clause's units begin. */
function placeVerb(
  analyser: Analyser,
  sequence: UnitSequence,
  stack: Open[],
  verb: VerbGroup,
  open: (kind: Clause['kind'], start: number, marker: number) => Open,
  phrases: readonly NounPhrase[],
  phraseOf: Int16Array,
): number {
  const top = stack.at(-1)!
  if (top.verbs.length === 0) {
    top.verbs.push(verb)
    return verb.from
  }
  let before = verb.from - 1
  while (before >= 0 && (bitsOf(analyser, itemAt(sequence.units, before)) & CLASS.adverb || isAdverb(sequence, before)))
    before--
  if (bitsOf(analyser, itemAt(sequence.units, before)) & CLASS.coordinator) {
    top.verbs.push(verb)
    return verb.from
  }
  const waiting = stack.findLastIndex(clause => clause.verbs.length === 0)
  if (waiting >= 0) {
    stack.length = waiting + 1
    stack[waiting]!.verbs.push(verb)
    return verb.from
  }
  const start = subjectStart(analyser, sequence, verb, top, phrases, phraseOf)
  const last = top.verbs.at(-1)!
  const isComplement = last.verb.speech !== undefined && last.at < start
  if (!isComplement) stack.length = 0
  open(isComplement ? 'complement' : 'coordinate', start, -1).verbs.push(verb)
  return start
}

/** Where the subject of a verb begins that has no clause of its own yet: behind the last "and", comma or verb. */
function subjectStart(
  analyser: Analyser,
  sequence: UnitSequence,
  verb: VerbGroup,
  top: Open,
  phrases: readonly NounPhrase[],
  phraseOf: Int16Array,
): number {
  const floor = top.verbs.at(-1)!.to
  let depth = 0
  for (let i = verb.from - 1; i >= floor; i--) {
    const unit = sequence.units[i]!
    // "the rapporteur (ECR, Sweden) told": what stands in brackets begins no clause.
    if (unit.kind === 'mark') depth = Math.max(0, depth + (unit.mark === ')' ? 1 : unit.mark === '(' ? -1 : 0))
    if (depth > 0) continue
    const isSplit =
      (bitsOf(analyser, unit) & CLASS.coordinator) !== 0 || (unit.kind === 'mark' && /[,–—(“”"]/.test(unit.mark))
    if (!isSplit || phraseOf[i] !== -1) continue
    const next = phrases.find(phrase => phrase.from > i)
    if (next && next.to <= verb.from && next.relation === null) return i + 1
  }
  return phrases.findLast(phrase => phrase.to <= verb.from && phrase.from >= floor)?.from ?? verb.from
}

type Marker = { readonly kind: 'relative' | 'subordinate' | 'complement'; readonly at: number }

/** Whether a clause opens at a unit: "which", "under which", "that" behind a verb of saying or a noun, "while", "after … had". */
function markerAt(
  analyser: Analyser,
  sequence: UnitSequence,
  at: number,
  finite: ReadonlyMap<number, VerbGroup>,
): Marker | null {
  const unit = sequence.units[at]!
  const bits = bitsOf(analyser, unit)
  if (bits & CLASS.preposition) {
    const next = bitsOf(analyser, sequence.units[at + 1])
    if (next & CLASS.relative && !(next & CLASS.complementizer)) return { kind: 'relative', at: at + 1 }
  }
  if (bits & CLASS.complementizer) {
    const before = itemAt(sequence.units, at - 1)
    if (isDemonstrative(analyser, sequence, at, finite)) return null
    return { kind: before?.kind === 'verb' || isAfterSpeech(sequence, at) ? 'complement' : 'relative', at }
  }
  if (bits & CLASS.relative)
    return bitsOf(analyser, itemAt(sequence.units, at - 1)) & CLASS.preposition ? null : { kind: 'relative', at }
  if (!(bits & CLASS.subordinator)) return null
  if (bits & (CLASS.preposition | CLASS.adverb | CLASS.coordinator) && !hasVerbAhead(analyser, sequence, at, finite))
    return null
  return { kind: 'subordinate', at }
}

/** "that day", "for that of Rwanda": before a noun without a verb behind it, or before "of". */
function isDemonstrative(
  analyser: Analyser,
  sequence: UnitSequence,
  at: number,
  finite: ReadonlyMap<number, VerbGroup>,
): boolean {
  const next = sequence.units[at + 1]
  if (!next) return true
  if (bitsOf(analyser, next) & CLASS.preposition) return true
  // "that the purchase, announced in March, had been completed"
  if (bitsOf(analyser, next) & CLASS.article) return false
  return !hasVerbAhead(analyser, sequence, at, finite)
}
function isAfterSpeech(sequence: UnitSequence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const unit = sequence.units[i]!
    if (unit.kind === 'verb') return unit.verb.speech !== undefined || unit.verb.control !== undefined
    if (unit.kind === 'noun') return false
  }
  return false
}
/** Whether a finite verb stands before the next comma, semicolon or relative word. */
function hasVerbAhead(
  analyser: Analyser,
  sequence: UnitSequence,
  at: number,
  finite: ReadonlyMap<number, VerbGroup>,
): boolean {
  for (let i = at + 1; i < sequence.count; i++) {
    if (finite.has(i)) return true
    const unit = sequence.units[i]!
    if (unit.kind === 'mark' && /[,;:]/.test(unit.mark)) return false
    if (bitsOf(analyser, unit) & CLASS.relative) return false
  }
  return false
}

/** Units inside quotation marks. */
function findQuoted(sequence: UnitSequence, isQuotedBefore: boolean): Pick<Parse, 'quoted' | 'isQuotedAfter'> {
  const quoted = new Uint8Array(sequence.count)
  let isInside = isQuotedBefore
  for (let i = 0; i < sequence.count; i++) {
    const unit = sequence.units[i]!
    const mark = unit.kind === 'mark' ? unit.mark : ''
    if (mark === '“' || mark === '«' || mark === '「') isInside = true
    else if (mark === '”' || mark === '»' || mark === '」') isInside = false
    else if (mark === '"') isInside = !isInside
    else if (isInside) quoted[i] = 1
  }
  return { quoted, isQuotedAfter: isInside }
}
